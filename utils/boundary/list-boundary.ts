import type { ListId } from '../list/list-id';
import { ALLOW_MINUTES, type BoundaryDraft, WAIT_SECONDS } from './boundary';
import { ALWAYS } from './schedule';

/** The boundary that a new list begins with. */
export function listBoundary(name: string, list: ListId): BoundaryDraft {
  return {
    name,
    reason: '',
    sites: [],
    words: [],
    wordScope: 'searches',
    lists: [list],
    mirrors: false,
    when: ALWAYS,
    budget: null,
    waitSeconds: WAIT_SECONDS.usual,
    stepUp: null,
    allowMinutes: ALLOW_MINUTES.usual,
    hard: { type: 'never' },
    on: true,
  };
}
