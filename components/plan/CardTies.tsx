import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Boundary } from '@/utils/boundary/boundary';
import type { Card, Trigger } from '@/utils/plan/plan';
import { Tick } from '../shell/Tick';
import { Unfold } from '../shell/Unfold';

type Ties = Pick<Card, 'triggers' | 'boundaries'>;

interface CardTiesProps {
  readonly ties: Ties;
  readonly triggers: readonly Trigger[];
  readonly boundaries: readonly Pick<Boundary, 'id' | 'name'>[];
  readonly onChange: (ties: Partial<Ties>) => void;
}

/** When a card is shown, for who wants it at some moments and not at others. */
export function CardTies({ ties, triggers, boundaries, onChange }: CardTiesProps): JSX.Element | null {
  if (triggers.length === 0 && boundaries.length === 0) return null;
  const count = ties.triggers.length + ties.boundaries.length;
  return (
    <Unfold
      title={i18n.t('plan.cards.where')}
      now={count === 0 ? i18n.t('plan.cards.whereAlways') : i18n.t('plan.cards.whereTied', count)}
      open={false}
    >
      <Ticks
        legend={i18n.t('plan.cards.triggers')}
        options={triggers.map(({ id, text }) => ({ id, words: text }))}
        chosen={ties.triggers}
        onChange={(chosen) => onChange({ triggers: chosen })}
      />
      <Ticks
        legend={i18n.t('plan.cards.boundaries')}
        options={boundaries.map(({ id, name }) => ({ id, words: name }))}
        chosen={ties.boundaries}
        onChange={(chosen) => onChange({ boundaries: chosen })}
      />
    </Unfold>
  );
}

interface TicksProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly words: string }[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

function Ticks<Id extends string>({ legend, options, chosen, onChange }: TicksProps<Id>): JSX.Element | null {
  if (options.length === 0) return null;
  return (
    <fieldset class="choice">
      <legend class="field__label">{legend}</legend>
      {options.map(({ id, words }) => (
        <Tick
          key={id}
          checked={chosen.includes(id)}
          onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
        >
          <bdi>{words}</bdi>
        </Tick>
      ))}
    </fieldset>
  );
}
