import type { Sharing } from '@/utils/sharing/sharing';
import { loadSharing } from '@/utils/sharing/sharing-service';
import type { Tab } from './driver.ts';
import { memoryStore } from './memory-store.ts';

/** All that a browser without a lock keeps of sharing, opened with what lies beside it. @param tab with a page of Breakwater's */
export async function keptSharing(tab: Tab): Promise<Sharing> {
  const local = memoryStore();
  await local.setAll(
    await tab.evaluate<Record<string, unknown>>('(globalThis.browser ?? globalThis.chrome).storage.local.get(null)'),
  );
  const nothing = async () => undefined;
  const read = await loadSharing({
    local,
    session: memoryStore(),
    database: { getHeader: nothing, getPreviousHeader: nothing, putHeader: nothing },
    alone: (task) => task(),
  });
  if (read.type !== 'sharing') throw new Error(read.type);
  return read.sharing;
}
