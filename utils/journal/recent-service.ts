import type { Store } from '../platform/store';
import type { JournalEvent } from './event';
import type { Journal } from './journal';
import { NOTHING_RECENT, type Recent, withEvent } from './recent';
import { recentIn } from './recent-in';

const RECENT_KEY = 'recent';

/** Nothing, where the journal was not read yet in this session. */
export async function readRecent(session: Pick<Store, 'get'>): Promise<Recent> {
  return ((await session.get(RECENT_KEY)) as Recent | undefined) ?? NOTHING_RECENT;
}

/** Memory of what the journal says of the last time: `storage.session`, which is on no disk. */
export interface RecentMemory {
  /** Nothing, where the journal was not read yet in this session: nobody waits for that. */
  now(): Promise<Recent>;
  /** Reads the journal, where that was not done yet. */
  warm(): Promise<void>;
  note(event: JournalEvent): Promise<void>;
  /** Until the journal is read again. */
  forget(): Promise<void>;
}

const TRIES = 5;

/** @param read the whole journal; rejects while it is locked */
export function createRecent(
  session: Pick<Store, 'get' | 'set' | 'remove'>,
  read: () => Promise<Journal>,
): RecentMemory {
  let warming = false;
  /** How many events were written while this runs. */
  let written = 0;
  const known = async (): Promise<Recent | undefined> => (await session.get(RECENT_KEY)) as Recent | undefined;
  return {
    now: () => readRecent(session),
    async warm() {
      if (warming) return;
      warming = true;
      try {
        for (let tries = 0; tries < TRIES && (await known()) === undefined; tries += 1) {
          const before = written;
          const recent = recentIn(await read());
          // What was written meanwhile may be in it or not: it is read again.
          if (written === before) await session.set(RECENT_KEY, recent);
        }
      } finally {
        warming = false;
      }
    },
    async note(event) {
      written += 1;
      const recent = await known();
      if (recent !== undefined) await session.set(RECENT_KEY, withEvent(recent, event));
    },
    forget: () => session.remove([RECENT_KEY]),
  };
}
