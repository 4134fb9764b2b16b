import type { Boundary } from '@/utils/boundary/boundary';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper, type Keeper } from '@/utils/keeper/keeper-service';
import type { Request } from '@/utils/messaging/protocol';
import type { Edit } from '@/utils/settings/edit';
import { toWaitingId } from '@/utils/settings/waiting-id';
import { type MemoryBrowser, memoryBrowser } from './memory-browser';

export interface Kept {
  readonly it_: MemoryBrowser;
  readonly keeper: Keeper;
  readonly ask: (request: Request) => Promise<unknown>;
  readonly edit: (what: Edit) => Promise<unknown>;
}

/** A keeper in a browser of nothing but memory, with one boundary set. @param start Unix milliseconds */
export async function keptBoundary(
  { id, ...draft }: Boundary,
  tab: { id: number; private: boolean },
  start: number,
): Promise<Kept> {
  const it_ = memoryBrowser(start);
  const keeper = createKeeper(it_.parts);
  const ask = (request: Request): Promise<unknown> => createAnswers(keeper, it_.parts)(request, tab);
  let edits = 0;
  const edit = (what: Edit): Promise<unknown> => {
    edits += 1;
    return ask({ type: 'settings/edit', edit: what, id: toWaitingId(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, edits])) });
  };
  await edit({ type: 'add-boundary', id, draft });
  return { it_, keeper, ask, edit };
}
