import { PauseView } from '@/components/pause/PauseView';
import { toBoundaryId } from '@/utils/boundary/boundary-id';
import type { ExerciseId } from '@/utils/exercise/exercise-id';
import { newSession, nextSession, type Session } from '@/utils/exercise/session';
import { NOTHING_TOLD, type Telling } from '@/utils/pause/asking';
import type { PauseState, Pausing } from '@/utils/pause/pause';
import type { PauseHelp } from '@/utils/pause/pause-help';
import { FIRST_SHOWN, type PauseShown } from '@/utils/pause/pause-service';
import type { ActivityId, CardId, TriggerId } from '@/utils/plan/plan';
import { HELP } from '../builders';
import { type GalleryState, nothing } from './state';

const PAUSING: Pausing = {
  type: 'pausing',
  boundary: {
    id: toBoundaryId(new Uint8Array(8)),
    name: 'Videos in the evening',
    reason: 'I want my evenings for people',
  },
  trouble: null,
  waitMs: 75_000,
  waitedMs: 12_000,
  allowMinutes: 10,
  opens: null,
  stepUp: null,
};
const trigger = (text: string) => ({ id: text as TriggerId, text });
const PLANNED: PauseHelp = {
  ...HELP,
  why: { key: 'exercise.why.helped', count: 6, values: { drop: 2 } },
  cards: [
    {
      id: 'card' as CardId,
      if: 'I am alone and tired',
      // biome-ignore lint/suspicious/noThenProperty: a card has a "then", and nobody awaits it
      then: 'I put the phone in the kitchen',
      triggers: [],
      boundaries: [],
    },
  ],
  triggers: ['Alone at night', 'Bored', 'After an argument', 'Tired', 'Lonely'].map(trigger),
  activities: [{ id: 'tea' as ActivityId, text: 'Make some tea' }],
};
const at = (exercise: ExerciseId, ms: number): Session =>
  nextSession(nextSession(newSession(exercise, false), { type: 'start' }), { type: 'tick', ms });
const over = (exercise: ExerciseId): Pick<PauseShown, 'session' | 'ended'> => {
  const session = nextSession(at(exercise, 9000), { type: 'stop' });
  return { session, ended: session.last };
};
const told = (telling: Partial<Telling>): Pick<PauseShown, 'telling'> => ({ telling: { ...NOTHING_TOLD, ...telling } });
const LONG_REASON =
  'I sleep badly after it, and the next morning I am short with the children. On the evenings without it I read, I write to my sister, and I go to bed before midnight. I like the person I am then. Truly.';

export const pauseStates: readonly GalleryState[] = [
  pause('pause-opening', { type: 'opening' }),
  pause('pause-waiting', PAUSING),
  pause('pause-planned', { ...PAUSING, waitedMs: 30_000 }, { help: PLANNED, session: newSession('surf', false) }),
  pause('pause-surfing', PAUSING, { help: PLANNED, session: at('surf', 11_000), ...told({ urge: 8 }) }),
  pause(
    'pause-breathing-in',
    { ...PAUSING, waitedMs: 30_000 },
    { session: at('breathing', 1000), ...told({ urge: 6 }) },
  ),
  pause('pause-breathing-out', PAUSING, { session: at('breathing', 5000), ...told({ urge: 6 }) }),
  pause('pause-naming', PAUSING, { session: at('feeling', 0) }),
  pause('pause-trigger', PAUSING, { help: PLANNED, ...told({ urge: 4 }) }),
  pause('pause-after', PAUSING, { ...over('surf'), ...told({ urge: 7 }) }),
  pause('pause-higher', { ...PAUSING, waitedMs: 75_000 }, { ...over('surf'), ...told({ urge: 7, urgeAfter: 9 }) }),
  pause('pause-lower', { ...PAUSING, waitedMs: 75_000 }, { ...over('surf'), ...told({ urge: 7, urgeAfter: 5 }) }),
  pause('pause-words-only', PAUSING, { session: nextSession(newSession('surf', true), { type: 'start' }) }),
  pause('pause-ready', { ...PAUSING, waitedMs: 75_000 }),
  pause('pause-no-way-on', { ...PAUSING, waitMs: null }),
  pause('pause-one-host', {
    ...PAUSING,
    opens: 'a-listed-site.example',
    stepUp: { seconds: 20, mostSeconds: 180 },
  }),
  pause('pause-once', { ...PAUSING, allowMinutes: 0, waitMs: 0 }),
  pause('pause-long-words', {
    ...PAUSING,
    boundary: {
      id: toBoundaryId(new Uint8Array(8)),
      name: 'News, forums, video sites and everything else that I open when it is late at night',
      reason: LONG_REASON,
    },
  }),
  pause('pause-no-reason', {
    ...PAUSING,
    boundary: { id: toBoundaryId(new Uint8Array(8)), name: 'video.example', reason: '' },
  }),
  pause('pause-hebrew', {
    ...PAUSING,
    boundary: { id: toBoundaryId(new Uint8Array(8)), name: 'סרטונים בערב', reason: 'אני רוצה את הערבים שלי לאנשים' },
  }),
  pause('pause-trouble', {
    ...PAUSING,
    boundary: null,
    trouble: { key: 'settings.unreadable' },
    waitMs: 20_000,
  }),
  pause('pause-leaving', { type: 'leaving' }),
  pause('pause-going', { type: 'going', allowed: false }),
];

function pause(name: string, state: PauseState, more: Partial<PauseShown> = {}): GalleryState {
  return {
    name,
    page: 'pause',
    view: () => (
      <PauseView
        shown={{ ...FIRST_SHOWN, help: state.type === 'opening' ? null : HELP, ...more, state }}
        onUrge={nothing}
        onTrigger={nothing}
        onSkip={nothing}
        onLeave={nothing}
        onContinue={nothing}
        onExercise={nothing}
        onChooseExercise={nothing}
      />
    ),
  };
}
