import type { Sentence } from '../sentence/sentence';
import type { ListId } from './list-id';

/** An imported list, as settings keep it. Its names lie in the database. */
export interface ImportedList {
  readonly id: ListId;
  /** The person's own label. */
  readonly name: string;
  readonly source: ListSource;
  /** How many names it holds. */
  readonly domains: number;
  /** How many lines were not understood. */
  readonly notUnderstood: number;
  /** When these names were taken, Unix milliseconds. */
  readonly takenAt: number;
}

export type ListSource =
  | { readonly type: 'text' }
  | { readonly type: 'file'; readonly fileName: string }
  | AddressSource;

export interface AddressSource {
  readonly type: 'address';
  readonly url: string;
  /** How often it is fetched again; `null`: only when the person says so. */
  readonly everyHours: RefreshHours | null;
  /** The server's mark for what was taken. */
  readonly etag: string | null;
  /** When it was last asked for, Unix milliseconds. */
  readonly checkedAt: number | null;
  /** Why the last time failed; the names from before stand. */
  readonly trouble: Sentence | null;
}

export const REFRESH_HOURS = [24, 72, 168] as const;
export type RefreshHours = (typeof REFRESH_HOURS)[number];

export const MOST_DOMAINS = 1_000_000;
/** Bytes. */
export const MOST_LIST_BYTES = 64 * 1024 * 1024;
export const LIST_NAME_LENGTH = 80;
export const LIST_URL_LENGTH = 2048;
export const ETAG_LENGTH = 1024;
