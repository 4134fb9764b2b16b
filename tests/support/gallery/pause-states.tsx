import { PauseView } from '@/components/pause/PauseView';
import { toBoundaryId } from '@/utils/boundary/boundary-id';
import type { Breathing } from '@/utils/exercise/breathing';
import type { PauseState, Pausing } from '@/utils/pause/pause';
import { type GalleryState, nothing } from './state';

const READY: Breathing = { type: 'ready' };
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
const LONG_REASON =
  'I sleep badly after it, and the next morning I am short with the children. On the evenings without it I read, I write to my sister, and I go to bed before midnight. I like the person I am then. Truly.';

export const pauseStates: readonly GalleryState[] = [
  pause('pause-opening', { type: 'opening' }),
  pause('pause-waiting', PAUSING),
  pause(
    'pause-breathing-in',
    { ...PAUSING, waitedMs: 30_000 },
    { type: 'running', breath: 'in', round: 1, rounds: 3 },
    6,
  ),
  pause('pause-breathing-out', PAUSING, { type: 'running', breath: 'out', round: 2, rounds: 3 }, 6),
  pause('pause-stopped', PAUSING, { type: 'stopped' }, 10),
  pause('pause-finished', { ...PAUSING, waitedMs: 75_000 }, { type: 'finished' }, 3),
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

function pause(name: string, state: PauseState, breathing = READY, urge: number | null = null): GalleryState {
  return {
    name,
    page: 'pause',
    view: () => (
      <PauseView
        state={state}
        breathing={breathing}
        urge={urge}
        onUrge={nothing}
        onLeave={nothing}
        onContinue={nothing}
        onStart={nothing}
        onStop={nothing}
      />
    ),
  };
}
