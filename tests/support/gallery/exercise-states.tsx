import { ExerciseChoice } from '@/components/exercise/ExerciseChoice';
import { ExerciseView, type ExerciseViewProps } from '@/components/exercise/ExerciseView';
import { Page } from '@/components/shell/Page';
import { EXERCISE_IDS, type ExerciseId } from '@/utils/exercise/exercise-id';
import { newSession, nextSession, type SessionEvent } from '@/utils/exercise/session';
import { contact } from '../plan-builders';
import { type GalleryState, nothing } from './state';

const START: SessionEvent = { type: 'start' };
const NEXT: SessionEvent = { type: 'next' };
const PLAIN: SessionEvent = { type: 'plain', plain: true };
const tick = (ms: number): SessionEvent => ({ type: 'tick', ms });
const choose = (option: string): SessionEvent => ({ type: 'choose', option });

const PEOPLE: ExerciseViewProps['people'] = [
  contact('Ada'),
  contact('Benedikta from the choir on Thursdays', { type: 'text', to: '555 0100' }),
  contact('דוד', { type: 'mail', to: 'david@mail.example' }),
];
const ACTIVITIES: ExerciseViewProps['activities'] = [
  { id: 'a', text: 'Water the plants on the balcony' },
  { id: 'b', text: 'Ten minutes of guitar' },
];

export const exerciseStates: readonly GalleryState[] = [
  ...EXERCISE_IDS.flatMap((id) => [state(`exercise-${id}`, id, []), state(`exercise-${id}-running`, id, [START])]),
  state('exercise-offered', 'surf', [], { why: { key: 'exercise.why.helped', count: 6, values: { drop: 2 } } }),
  state('exercise-breathing-in', 'surf', [START, tick(12_000)]),
  state('exercise-breathing-out', 'breathing', [START, tick(15_000)]),
  state('exercise-choosing', 'surf', [{ type: 'way', way: 1 }, START, tick(31_000)]),
  state('exercise-choosing-word', 'feeling', [START, choose('ashamed')]),
  state('exercise-answer', 'feeling', [START, choose('sad'), choose('lonely')]),
  state('exercise-need-answer', 'needs', [START, choose('tired')]),
  state('exercise-writing', 'rethink', [START, NEXT, NEXT]),
  state('exercise-people', 'reach', [START], { people: PEOPLE }),
  state('exercise-own-activities', 'activity', [START], { activities: ACTIVITIES }),
  state('exercise-own-activity-chosen', 'activity', [START, choose('a')], { activities: ACTIVITIES }),
  state('exercise-finished', 'surf', [START, tick(30_000)]),
  state('exercise-stopped', 'surf', [START, tick(9000), { type: 'stop' }]),
  state('exercise-plain', 'surf', [PLAIN]),
  state('exercise-plain-running', 'surf', [PLAIN, START, NEXT, choose('story')]),
  {
    name: 'exercise-choice',
    page: 'practise',
    view: () => (
      <Page title="Practise">
        <ExerciseChoice ids={EXERCISE_IDS} current="breathing" plain={false} onChoose={nothing} />
      </Page>
    ),
  },
];

function state(
  name: string,
  exercise: ExerciseId,
  happened: readonly SessionEvent[],
  more: Partial<ExerciseViewProps> = {},
): GalleryState {
  const session = happened.reduce(nextSession, newSession(exercise, false));
  return {
    name,
    page: 'practise',
    view: () => (
      <Page title="Practise">
        <ExerciseView session={session} onEvent={nothing} people={[]} activities={[]} {...more} />
      </Page>
    ),
  };
}
