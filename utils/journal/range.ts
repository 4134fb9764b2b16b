import type { SentenceKey } from '../sentence/sentence';
import type { DayRange } from './count';
import { daysBefore, readDay } from './day';

/** How far back the tables look. */
export const RANGES = [
  { id: 'today', label: 'journal.range.today', days: 1 },
  { id: 'week', label: 'journal.range.week', days: 7 },
  { id: 'month', label: 'journal.range.month', days: 30 },
  { id: 'year', label: 'journal.range.year', days: 365 },
  { id: 'all', label: 'journal.range.all', days: null },
] as const satisfies readonly { readonly id: string; readonly label: SentenceKey; readonly days: number | null }[];

export type RangeId = (typeof RANGES)[number]['id'];

/** The calendar days that a range holds, today included. @param today `YYYY-MM-DD` */
export function daysIn(range: RangeId, today: string): DayRange {
  const { days } = RANGES.find(({ id }) => id === range) ?? RANGES[0];
  return { from: days === null ? null : daysBefore(today, days - 1), until: null };
}

/** A range as days since 1970-01-01, both included. */
export function dayNumbersIn({ from, until }: DayRange): { readonly first: number; readonly last: number } {
  return {
    first: from === null ? Number.NEGATIVE_INFINITY : readDay(from),
    last: until === null ? Number.POSITIVE_INFINITY : readDay(until),
  };
}
