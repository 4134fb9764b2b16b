import type { Retention } from '../settings/settings';
import { readDay } from './day';
import type { KeptDays } from './journal';

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
