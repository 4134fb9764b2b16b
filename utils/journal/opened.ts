import type { NoteEvent } from './event';
import type { KeptDays, Month } from './journal';

/** A segment that was opened. */
export interface OpenedSegment {
  /** The key under which it lies. */
  readonly id: string;
  /** Whether it lies under the present vault key. */
  readonly present: boolean;
}

export interface OpenedMonth extends OpenedSegment {
  readonly month: Month;
  /** `YYYY-MM`. */
  readonly name: string;
}

/** All segments of the journal, opened. */
export interface OpenedSegments {
  readonly months: readonly OpenedMonth[];
  readonly notes: readonly (OpenedSegment & { readonly notes: readonly NoteEvent[] })[];
  readonly days: readonly (OpenedSegment & { readonly kept: KeptDays })[];
  readonly unopened: number;
  readonly newer: number;
  /** The highest of the vault's header that any of them was written under; 0 where there is none. */
  readonly generation: number;
}
