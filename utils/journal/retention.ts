import { readDay } from './day';
import type { KeptDays } from './journal';

/** How long the journal keeps what happened in detail, and what becomes of older days: daily counts, or nothing. */
export interface Retention {
  /** `null`: for ever. */
  readonly days: null | 730 | 365 | 90;
  readonly older: 'counts' | 'gone';
}

export const KEEP_ALL: Retention = { days: null, older: 'counts' };

/** When the journal is folded: today, `YYYY-MM-DD`, and what is kept. */
export interface FoldTime {
  readonly today: string;
  readonly retention: Retention;
}

/** The first day, since 1970-01-01, that is kept in detail; today is one of the kept days. */
export function firstKept({ today, retention }: FoldTime): number {
  return retention.days === null ? Number.NEGATIVE_INFINITY : readDay(today) - retention.days + 1;
}

/**
 * Events of days before this are counted already. Where the clock was ahead when that was set, and is right now, the days in
 * between are still to be counted.
 */
export function countedUntil(kept: Pick<KeptDays, 'until' | 'keptFor'> | null, today: string): number {
  if (kept === null) return Number.NEGATIVE_INFINITY;
  return Math.min(kept.until, readDay(today) - kept.keptFor + 1);
}
