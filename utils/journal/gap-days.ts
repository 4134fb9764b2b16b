import type { DayRange } from './count';
import { dayNumber } from './day';
import type { GapCause } from './event';
import type { Journal } from './journal';
import { dayNumbersIn } from './range';
import { valueAt } from './table';

const CAUSES: readonly string[] = ['off', 'access', 'update'] satisfies readonly GapCause[];
/** More days than a life has are not listed: a clock that was wrong may make gaps of thousands of years. */
const MOST_DAYS = 40_000;

/** The days of a range of which a part could not be seen, and why. */
export function gapDays({ months, kept }: Journal, range: DayRange): Map<number, Set<GapCause>> {
  const { first, last } = dayNumbersIn(range);
  const spans: { readonly from: number; readonly to: number; readonly cause: GapCause }[] = [];
  for (const { words, gaps } of months) {
    for (let row = 0; row < gaps.rows; row += 1) {
      const cause = words.cause[valueAt(gaps.columns.cause, row) - 1];
      if (!isCause(cause)) continue;
      const offset = valueAt(gaps.columns.offset, row);
      const from = dayNumber(valueAt(gaps.columns.at, row), offset);
      const to = Math.max(from, dayNumber(valueAt(gaps.columns.until, row), offset));
      if (to >= first && from <= last) spans.push({ from: Math.max(from, first), to: Math.min(to, last), cause });
    }
  }
  for (let row = 0; row < (kept?.dayGaps.rows ?? 0); row += 1) {
    if (kept === null) break;
    const cause = kept.words.cause[valueAt(kept.dayGaps.columns.cause, row) - 1];
    const day = valueAt(kept.dayGaps.columns.day, row);
    if (isCause(cause) && day >= first && day <= last) spans.push({ from: day, to: day, cause });
  }
  return daysOf(spans.sort((a, b) => a.from - b.from));
}

function daysOf(
  sorted: readonly { readonly from: number; readonly to: number; readonly cause: GapCause }[],
): Map<number, Set<GapCause>> {
  const days = new Map<number, Set<GapCause>>();
  /** Up to which day each cause is told already. */
  const told = new Map<GapCause, number>();
  for (const { from, to, cause } of sorted) {
    const begin = Math.max(from, (told.get(cause) ?? Number.NEGATIVE_INFINITY) + 1);
    for (let day = begin; day <= to && days.size < MOST_DAYS; day += 1)
      days.set(day, (days.get(day) ?? new Set()).add(cause));
    told.set(cause, Math.max(to, told.get(cause) ?? to));
  }
  return days;
}

function isCause(word: string | undefined): word is GapCause {
  return word !== undefined && CAUSES.includes(word);
}
