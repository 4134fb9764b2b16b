import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Boundary } from '@/utils/boundary/boundary';
import type { Trigger } from '@/utils/plan/plan';
import type { CardText } from '@/utils/plan/to-card';
import type { Sentence } from '@/utils/sentence/sentence';
import { OwnLine } from '../shell/OwnLine';
import { CardTies } from './CardTies';
import { Ideas } from './Ideas';
import { IDEAS } from './ideas';
import { PlanForm } from './PlanForm';

export type CardProblems = Readonly<Record<'when' | 'what', Sentence | null>>;

export interface CardFormProps {
  readonly text: CardText;
  readonly problems: CardProblems;
  readonly triggers: readonly Trigger[];
  readonly boundaries: readonly Pick<Boundary, 'id' | 'name'>[];
  readonly onChange: (part: Partial<CardText>) => void;
  readonly onSubmit: () => void;
}

/** "If …, then …". An idea fills its half, and can be changed there. */
export function CardForm({ text, problems, triggers, boundaries, onChange, onSubmit }: CardFormProps): JSX.Element {
  return (
    <PlanForm add={i18n.t('plan.cards.add')} main onSubmit={onSubmit}>
      <div class="stack plan__half">
        <OwnLine
          id="card-if"
          label={i18n.t('plan.cards.if')}
          example={i18n.t('plan.cards.ifExample')}
          problem={problems.when}
          value={text.when}
          onChange={(when) => onChange({ when })}
        />
        {text.when === '' && (
          <Ideas
            label={i18n.t('plan.cards.ifIdeas')}
            ideas={IDEAS.when()}
            onChoose={(idea) => onChange({ when: idea })}
          />
        )}
      </div>
      <div class="stack plan__half">
        <OwnLine
          id="card-then"
          label={i18n.t('plan.cards.then')}
          example={i18n.t('plan.cards.thenExample')}
          problem={problems.what}
          value={text.what}
          onChange={(what) => onChange({ what })}
        />
        {text.what === '' && (
          <Ideas
            label={i18n.t('plan.cards.thenIdeas')}
            ideas={IDEAS.what()}
            onChoose={(idea) => onChange({ what: idea })}
          />
        )}
      </div>
      <CardTies ties={text} triggers={triggers} boundaries={boundaries} onChange={onChange} />
    </PlanForm>
  );
}
