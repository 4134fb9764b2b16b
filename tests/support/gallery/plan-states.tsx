import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { StrictNotice } from '@/components/boundary/StrictNotice';
import type { CardProblems } from '@/components/plan/CardForm';
import { CardsView } from '@/components/plan/CardsView';
import { ComfortView } from '@/components/plan/ComfortView';
import type { ContactProblems, ContactText } from '@/components/plan/ContactForm';
import { ExercisesView } from '@/components/plan/ExercisesView';
import { GoalsView } from '@/components/plan/GoalsView';
import { IDEAS } from '@/components/plan/ideas';
import { NumbersView } from '@/components/plan/NumbersView';
import { OwnWordsView, type OwnWordsViewProps } from '@/components/plan/OwnWordsView';
import { PeopleView } from '@/components/plan/PeopleView';
import { PlanView } from '@/components/plan/PlanView';
import { ReasonsView } from '@/components/plan/ReasonsView';
import { StrictChoice } from '@/components/plan/StrictChoice';
import type { Boundary } from '@/utils/boundary/boundary';
import { FIRST_PLAN, MOST_GOALS, type Plan } from '@/utils/plan/plan';
import type { CardText } from '@/utils/plan/to-card';
import { activity, card, contact, goal, planId, trigger } from '../plan-builders';
import { OptionsFrame } from './options-frame';
import { EVENINGS, HEBREW, NEWS, NIGHT } from './sample-boundaries';
import { type GalleryState, nothing } from './state';

const LONG = 'The evenings on which everybody else is out and I tell myself that ten minutes cannot matter to anyone';
export const FULL_PLAN: Plan = {
  ...FIRST_PLAN,
  triggers: [trigger('alone', 'Alone at night'), trigger('bored', 'Bored'), trigger('long', LONG)],
  cards: [
    card('one'),
    card('two', { if: LONG, triggers: [planId('alone'), planId('bored')], boundaries: [NIGHT.id] }),
    card('three', { if: 'אני לבד בערב', boundaries: [HEBREW.id] }),
    card('four', { if: 'I cannot sleep', triggers: [planId('gone')] }),
  ],
  contacts: [
    contact('Ann'),
    contact('Ben, who lives across the road and is always awake', { type: 'text', to: '07700 900000' }),
    contact('Cam', { type: 'mail', to: 'a-rather-long-address-that-goes-on@mail.somewhere.example' }),
  ],
  activities: [activity('tea', 'Make tea'), activity('walk', 'Walk round the block'), activity('long', LONG)],
  firstSteps: ['Stand up', 'Put the phone in another room', 'Drink a glass of water', 'Open a window', LONG],
  goals: [
    goal('walk', 'One walk after dinner, three evenings a week'),
    goal('phone', 'The phone sleeps in the kitchen', true),
    goal('long', LONG.slice(0, 100)),
    goal('hebrew', 'הליכה אחת אחרי ארוחת הערב', true),
  ],
  numbers: [{ name: 'The practice', number: '020 7946 0001' }],
  exercises: { pinned: 'breathing', off: ['muscles', 'kindness'], plain: false },
  comfort: { still: true, sound: false, vibration: false },
};
const MANY_GOALS = Array.from({ length: MOST_GOALS }, (_, at) =>
  goal(`goal ${at}`, `Call Jo on Sundays, ${at}`, at % 3 === 0),
);
const EMPTY_CARD: CardText = { when: '', what: '', triggers: [], boundaries: [] };
const NO_CARD_PROBLEMS: CardProblems = { when: null, what: null };
const EMPTY_CONTACT: ContactText = { name: '', way: 'call', to: '' };
const NO_CONTACT_PROBLEMS: ContactProblems = { name: null, to: null };

export const planStates: readonly GalleryState[] = [
  state('plan-empty', FIRST_PLAN, []),
  state('plan-full', FULL_PLAN, [EVENINGS, NEWS, NIGHT, HEBREW]),
  state('plan-goals-full', { ...FULL_PLAN, goals: MANY_GOALS }, [EVENINGS]),
  state('plan-typing', { ...FULL_PLAN, contacts: FULL_PLAN.contacts.slice(0, 1), firstSteps: [] }, [EVENINGS], true),
  {
    name: 'strict-choice',
    page: 'options',
    view: () => (
      <OptionsFrame title="Plan">
        <StrictChoice hours={3} said="" onChange={nothing} onHold={nothing} />
      </OptionsFrame>
    ),
  },
  strict('strict-notice', false, ''),
  strict('strict-notice-ending', true, ''),
  strict('strict-notice-ends-first', false, 'It ends by itself before your wait for loosening would be over.'),
];

function strict(name: string, ending: boolean, said: string): GalleryState {
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Boundaries">
        <StrictNotice until="21:40" ending={ending} said={said} onEnd={nothing} />
      </OptionsFrame>
    ),
  };
}

function state(name: string, plan: Plan, boundaries: readonly Boundary[], typing = false): GalleryState {
  return { name, page: 'options', view: () => <Room plan={plan} boundaries={boundaries} typing={typing} /> };
}

interface RoomProps {
  readonly plan: Plan;
  readonly boundaries: readonly Boundary[];
  /** Something is typed and refused. */
  readonly typing: boolean;
}

function Room({ plan, boundaries, typing }: RoomProps): JSX.Element {
  const said = typing ? i18n.t('plan.kept') : '';
  const phone = typing ? { key: 'plan.problem.phone' as const, values: { most: 32 } } : null;
  return (
    <OptionsFrame title="Plan">
      <PlanView>
        <CardsView
          cards={plan.cards}
          full={null}
          said={said}
          text={typing ? { ...EMPTY_CARD, when: 'I come home late' } : EMPTY_CARD}
          problems={typing ? { ...NO_CARD_PROBLEMS, what: { key: 'plan.problem.empty' } } : NO_CARD_PROBLEMS}
          triggers={plan.triggers}
          boundaries={boundaries}
          onChange={nothing}
          onSubmit={nothing}
          onRemove={nothing}
        />
        <OwnWords id="triggers" items={plan.triggers} ideas={IDEAS.triggers()} />
        <PeopleView
          contacts={plan.contacts}
          full={plan.contacts.length < 3 ? null : { key: 'plan.full.contacts', values: { most: 3 } }}
          said=""
          text={typing ? { name: 'Dee', way: 'text', to: 'later' } : EMPTY_CONTACT}
          problems={{ ...NO_CONTACT_PROBLEMS, to: phone }}
          onChange={nothing}
          onSubmit={nothing}
          onRemove={nothing}
        />
        <OwnWords id="activities" items={plan.activities} ideas={IDEAS.activities()} />
        <OwnWords
          id="steps"
          items={plan.firstSteps.map((text) => ({ id: text, text }))}
          ideas={IDEAS.steps()}
          full={plan.firstSteps.length < 5 ? null : { key: 'plan.full.steps', values: { most: 5 } }}
        />
        <GoalsView
          goals={plan.goals}
          full={plan.goals.length < MOST_GOALS ? null : { key: 'plan.full.goals', values: { most: MOST_GOALS } }}
          value=""
          problem={typing ? { key: 'plan.problem.empty' } : null}
          said={said}
          onChange={nothing}
          onSubmit={nothing}
          onDone={nothing}
          onRemove={nothing}
        />
        <ExercisesView exercises={plan.exercises} said="" onPin={nothing} onOffer={nothing} onPlain={nothing} />
        <ComfortView comfort={plan.comfort} said="" onChange={nothing} />
        <NumbersView
          numbers={plan.numbers}
          text={{ name: '', number: '' }}
          problems={{ name: null, number: phone }}
          full={null}
          said=""
          onChange={nothing}
          onSubmit={nothing}
          onRemove={nothing}
        />
        <ReasonsView boundaries={boundaries} />
      </PlanView>
    </OptionsFrame>
  );
}

interface OwnWordsProps extends Pick<OwnWordsViewProps, 'id' | 'items' | 'ideas'> {
  readonly full?: OwnWordsViewProps['full'];
}

function OwnWords({ full = null, ...view }: OwnWordsProps): JSX.Element {
  return (
    <OwnWordsView
      {...view}
      full={full}
      value=""
      problem={null}
      said=""
      onChange={nothing}
      onAdd={nothing}
      onRemove={nothing}
    />
  );
}
