import { readAddress } from '../boundary/address';
import type { Cue } from '../exercise/cue';
import { isPauseId, type PauseId, toPauseId } from '../pause/pause-id';
import type { Comfort } from '../plan/plan';
import { VAULT_KEY } from '../vault/vault-key';
import { giveCue } from './cues';
import { sessionStore } from './store';
import { onVisibleTime } from './visible-time';

/** What a pause is about. */
export interface Arrived {
  /** The covered address. */
  readonly address: string;
  readonly pause: PauseId;
  /** Whether Back or Forward brought the person here. */
  readonly travelled: boolean;
}

/** The tab that a pause stands in. */
export interface PauseTab {
  /** `null` where there is no covered address. It was taken out of this page's own URL. */
  readonly arrived: Arrived | null;
  /** Calls back with the milliseconds for which the page was visible since the last call, a few times a second. */
  onTime(passed: (ms: number) => void): void;
  /** Calls back when the page goes away. */
  onDeparture(departed: () => void): void;
  /** Calls back when the person's words were locked or unlocked, in whichever window. */
  onLock(changed: () => void): void;
  /** Opens an address in place of the pause. */
  open(address: string): void;
  /** Goes back one page; resolves, if the page is still there then, where there is nothing to go back to. */
  back(): Promise<void>;
  sleep(ms: number): Promise<void>;
  /** Lets a change of the exercise be heard or felt, as the person chose. */
  cue(cue: Cue, comfort: Comfort): void;
}

/** Going back starts at once; a page that is still here after this had nothing to go back to. */
const GOES_BACK_WITHIN_MS = 2_500;

export function pauseTab(): PauseTab {
  return {
    arrived: arrive(),
    onTime: onVisibleTime,
    onDeparture(departed) {
      addEventListener('pagehide', departed);
      // Out of the back/forward cache comes a pause that was closed: a new one begins.
      addEventListener('pageshow', ({ persisted }) => {
        if (!persisted) return;
        history.replaceState({ ...history.state, pause: newPauseId() }, '', location.pathname);
        location.reload();
      });
    },
    onLock: (changed) => sessionStore.onChange(VAULT_KEY, changed),
    open: (address) => location.replace(address),
    async back() {
      if (history.length <= 1) return;
      history.back();
      await sleep(GOES_BACK_WITHIN_MS);
    },
    sleep,
    cue: giveCue,
  };
}

function cameBy(type: 'reload' | 'back_forward'): boolean {
  return performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === type);
}

/** 64 random bits, also for what is told of something else than a pause. */
export function newPauseId(): PauseId {
  return toPauseId(crypto.getRandomValues(new Uint8Array(8)));
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What an earlier load kept; two fields are not worth a schema's bytes on the page that has to be quick. */
function readKept(state: unknown): Pick<Arrived, 'address' | 'pause'> | null {
  if (typeof state !== 'object' || state === null || !('address' in state && 'pause' in state)) return null;
  const { address, pause } = state;
  return typeof address === 'string' && typeof pause === 'string' && isPauseId(pause) ? { address, pause } : null;
}

/**
 * The browser's rule puts the address into the fragment, where it would stay in the history: so it moves into the history
 * entry's state, which lives and dies with the tab. A reload keeps the pause's id; coming back to the page later makes a new pause.
 */
function arrive(): PauseTab['arrived'] {
  const before = readKept(history.state);
  const address =
    location.hash.length > 1 ? location.href.slice(location.href.indexOf('#') + 1) : (before?.address ?? null);
  // Any page may link here with anything behind the #; only a web address is ever opened.
  if (address === null || readAddress(address) === null) return null;
  const reloaded = cameBy('reload');
  const pause = reloaded && before !== null ? before.pause : newPauseId();
  history.replaceState({ address, pause }, '', location.pathname);
  return { address, pause, travelled: cameBy('back_forward') };
}
