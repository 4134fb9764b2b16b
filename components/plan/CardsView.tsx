import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Card, CardId } from '@/utils/plan/plan';
import type { Sentence } from '@/utils/sentence/sentence';
import { say } from '../shell/say';
import { CardForm, type CardFormProps } from './CardForm';
import { CardWords } from './CardWords';
import { PlanSection } from './PlanSection';
import { RemovableList } from './RemovableList';

interface CardsViewProps extends CardFormProps {
  readonly cards: readonly Card[];
  readonly full: Sentence | null;
  readonly said: string;
  readonly onRemove: (id: CardId) => void;
}

export function CardsView({ cards, full, said, onRemove, ...form }: CardsViewProps): JSX.Element {
  const { triggers, boundaries } = form;
  return (
    <PlanSection id="cards" title={i18n.t('plan.cards.title')} about={i18n.t('plan.cards.about')} said={said}>
      {full === null ? <CardForm {...form} /> : <p class="soft small">{say(full)}</p>}
      <RemovableList
        label={i18n.t('plan.cards.list')}
        items={cards.map((card) => ({
          id: card.id,
          name: card.if,
          shown: (
            <>
              <CardWords card={card} />
              <ShownAt
                names={[
                  ...triggers.filter(({ id }) => card.triggers.includes(id)).map(({ text }) => text),
                  ...boundaries.filter(({ id }) => card.boundaries.includes(id)).map(({ name }) => name),
                ]}
                nowhere={card.triggers.length + card.boundaries.length > 0}
              />
            </>
          ),
        }))}
        onRemove={(id) => {
          const card = cards.find((each) => each.id === id);
          if (card !== undefined) onRemove(card.id);
        }}
      />
    </PlanSection>
  );
}

interface ShownAtProps {
  readonly names: readonly string[];
  /** The card is tied, and where there are no names, to what is gone. */
  readonly nowhere: boolean;
}

function ShownAt({ names, nowhere }: ShownAtProps): JSX.Element | null {
  if (names.length === 0) return nowhere ? <p class="soft small">{i18n.t('plan.cards.ofAnother')}</p> : null;
  return (
    <ul class="shown-at" aria-label={i18n.t('plan.cards.shownAt')}>
      {names.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
