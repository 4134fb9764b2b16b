import type { Store } from '../platform/store';
import { unite } from './counts';
import type { JournalEvent } from './event';
import { type JournalHomes, readJournal } from './journal-service';
import { NOTHING_RECENT, type Recent, recentOf, withEvent } from './recent';

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

export function createRecent(session: Pick<Store, 'get' | 'set' | 'remove'>, journal: JournalHomes): RecentMemory {
  /** Written while the journal was being read. */
  let meanwhile: JournalEvent[] | null = null;
  const known = async (): Promise<Recent | undefined> => (await session.get(RECENT_KEY)) as Recent | undefined;
  return {
    now: () => readRecent(session),
    async warm() {
      if (meanwhile !== null) return;
      meanwhile = [];
      try {
        if ((await known()) !== undefined) return;
        const { events } = await readJournal(journal);
        // Forgotten while it was being read.
        if (meanwhile === null) return;
        await session.set(RECENT_KEY, recentOf(unite([...events, ...meanwhile])));
      } finally {
        meanwhile = null;
      }
    },
    async note(event) {
      meanwhile?.push(event);
      const recent = await known();
      if (recent !== undefined) await session.set(RECENT_KEY, withEvent(recent, event));
    },
    async forget() {
      meanwhile = null;
      await session.remove([RECENT_KEY]);
    },
  };
}
