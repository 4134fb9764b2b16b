import type { NoteEvent } from './event';
import type { Table, Words } from './table';

/** What happened in one month, in typed columns. */
export interface Month {
  readonly words: Words;
  readonly pauses: Table<'pauses'>;
  readonly practised: Table<'practised'>;
  readonly gaps: Table<'gaps'>;
  readonly looks: Table<'looks'>;
}

/** Daily counts of what is not kept in detail any more. */
export interface KeptDays {
  readonly words: Words;
  readonly days: Table<'days'>;
  readonly dayGaps: Table<'dayGaps'>;
  /** Days since 1970-01-01 before this are counted here: events of them that come again are not counted again. */
  readonly until: number;
  /** How many days were kept in detail when `until` was set. */
  readonly keptFor: number;
}

/** The whole journal as it is read. Each pause is one row, whatever was told of it and however often. */
export interface Journal {
  readonly months: readonly Month[];
  /** The latest about each day or pause, without those that were taken away. */
  readonly notes: readonly NoteEvent[];
  readonly kept: KeptDays | null;
  /** Records and segments that could not be opened. They are left as they are. */
  readonly unopened: number;
  /** Segments that a newer Breakwater wrote: read as far as they can be, and never written over. */
  readonly newer: number;
}

export const EMPTY_JOURNAL: Journal = { months: [], notes: [], kept: null, unopened: 0, newer: 0 };
