import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { Card, Plan } from '@/utils/plan/plan';
import { PersonLink } from '../shell/PersonLink';

interface MomentViewProps {
  readonly plan: Pick<Plan, 'firstSteps' | 'contacts' | 'cards'>;
  /** An exercise, ready to begin. */
  readonly exercise: ComponentChildren;
  /** Some hours without a way on. */
  readonly strict: ComponentChildren;
}

/** The plan at once, for the hardest hour: first steps, people, an exercise, and only then the rest. */
export function MomentView({ plan: { firstSteps, contacts, cards }, exercise, strict }: MomentViewProps): JSX.Element {
  return (
    <div class="moment">
      <p class="lead">{i18n.t('moment.lead')}</p>
      <section class="stack" aria-labelledby="moment-steps">
        <h2 id="moment-steps">{i18n.t('moment.steps')}</h2>
        <ol class="moment__steps">
          {(firstSteps.length > 0 ? firstSteps : OURS()).map((step) => (
            <li key={step} dir="auto">
              {step}
            </li>
          ))}
        </ol>
      </section>
      <section class="stack" aria-labelledby="moment-people">
        <h2 id="moment-people">{i18n.t('moment.people')}</h2>
        <div class="row">
          {contacts.map((contact) => (
            <PersonLink key={contact.id} person={contact} />
          ))}
          <a class="button" href="help.html">
            {i18n.t('moment.somebody')}
          </a>
        </div>
        {contacts.length === 0 && <p class="soft small">{i18n.t('moment.nobodyYet')}</p>}
      </section>
      {cards.length > 0 && <Cards cards={cards} />}
      <section class="stack" aria-labelledby="moment-exercise">
        <h2 id="moment-exercise">{i18n.t('moment.exercise')}</h2>
        {exercise}
      </section>
      {strict}
      <p>
        <a href="options.html#/plan">{i18n.t('moment.plan')}</a>
      </p>
    </div>
  );
}

function Cards({ cards }: { readonly cards: readonly Card[] }): JSX.Element {
  return (
    <section class="stack" aria-labelledby="moment-cards">
      <h2 id="moment-cards">{i18n.t('moment.cards')}</h2>
      <ul class="moment__cards">
        {cards.map((card) => (
          <li key={card.id} dir="auto">
            {i18n.t('pause.card', { when: card.if, what: card.then })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For somebody who has written none of their own yet. */
const OURS = (): readonly string[] => [
  i18n.t('moment.ours.away'),
  i18n.t('moment.ours.breathe'),
  i18n.t('moment.ours.one'),
];
