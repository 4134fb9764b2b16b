import type { BoundaryDraft, BoundaryId } from '../boundary/boundary';
import type { ListId } from '../list/list-id';
import type { SafeSearchId } from '../safe-search/safe-search';
import type { WaitToLoosen } from './settings';

declare const waitingIdBrand: unique symbol;
export type WaitingId = string & { readonly [waitingIdBrand]: true };

/** A change that loosens, and waits. */
export interface Waiting {
  readonly id: WaitingId;
  readonly change: Loosening;
  /** By the steady clock, in its milliseconds. */
  readonly due: number;
}

export type Loosening =
  /** The fields that loosen, and no others: what was tightened meanwhile stays. */
  | { readonly type: 'change-boundary'; readonly boundary: BoundaryId; readonly fields: Partial<BoundaryDraft> }
  | { readonly type: 'remove-boundary'; readonly boundary: BoundaryId }
  | { readonly type: 'remove-list'; readonly list: ListId }
  | { readonly type: 'safe-search-off'; readonly services: readonly SafeSearchId[] }
  | { readonly type: 'wait-less'; readonly hours: WaitToLoosen }
  | { readonly type: 'strict-end' };
