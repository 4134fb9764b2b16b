import type { DayRange } from './count';
import { dayNumber } from './day';
import type { GapCause } from './event';
import type { Journal, KeptDays, Month } from './journal';
import { dayNumbersIn } from './range';
import { valueAt } from './table';

/** Days since 1970-01-01, both included, of which a part could not be seen. */
export interface GapSpan {
  readonly from: number;
  readonly to: number;
  readonly cause: GapCause;
}

const CAUSES: readonly string[] = ['off', 'access', 'update'] satisfies readonly GapCause[];
/** More days than a life has are not listed: a clock that was wrong may make gaps of thousands of years. */
const MOST_DAYS = 40_000;

/** The days of a range of which a part could not be seen, and why. */
export function gapDays({ months, kept }: Journal, range: DayRange): Map<number, Set<GapCause>> {
  const { first, last } = dayNumbersIn(range);
  const spans: GapSpan[] = [];
  const add = (span: GapSpan | null): void => {
    if (span === null || span.to < first || span.from > last) return;
    spans.push({ ...span, from: Math.max(span.from, first), to: Math.min(span.to, last) });
  };
  for (const month of months) for (let row = 0; row < month.gaps.rows; row += 1) add(spanOf(month, row));
  if (kept !== null) for (let row = 0; row < kept.dayGaps.rows; row += 1) add(keptSpan(kept, row));
  return daysOf(spans);
}

/** `null` for a cause that only a newer Breakwater knows. */
export function spanOf({ words, gaps: { columns } }: Pick<Month, 'words' | 'gaps'>, row: number): GapSpan | null {
  const cause = words.cause[valueAt(columns.cause, row) - 1];
  if (!isCause(cause)) return null;
  const offset = valueAt(columns.offset, row);
  const from = dayNumber(valueAt(columns.at, row), offset);
  return { from, to: Math.max(from, dayNumber(valueAt(columns.until, row), offset)), cause };
}

export function keptSpan(
  { words, dayGaps: { columns } }: Pick<KeptDays, 'words' | 'dayGaps'>,
  row: number,
): GapSpan | null {
  const cause = words.cause[valueAt(columns.cause, row) - 1];
  const day = valueAt(columns.day, row);
  return isCause(cause) ? { from: day, to: day, cause } : null;
}

/** Each day once, however many gaps reach it. */
export function daysOf(spans: readonly GapSpan[]): Map<number, Set<GapCause>> {
  const days = new Map<number, Set<GapCause>>();
  /** Up to which day each cause is told already. */
  const told = new Map<GapCause, number>();
  for (const { from, to, cause } of [...spans].sort((a, b) => a.from - b.from)) {
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
