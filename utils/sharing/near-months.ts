import type { DayRange } from '../journal/count';
import { dayNumber } from '../journal/day';
import { gapDays } from '../journal/gap-days';
import type { Journal, Month } from '../journal/journal';
import { dayNumbersIn } from '../journal/range';
import { valueAt } from '../journal/table';

/** Of ten years a summary needs a month or two: which, and how far back the record reaches, is found by one pass. */
export interface NearMonths {
  /** The same journal without the months that a range does not touch. */
  readonly journal: Journal;
  /** The first day on which anything was counted or not seen, as days since 1970-01-01; `null`: none up to the range's end. */
  readonly first: number | null;
}

export function nearMonths(journal: Journal, range: DayRange): NearMonths {
  const { first, last } = dayNumbersIn(range);
  let earliest = Number.POSITIVE_INFINITY;
  const months = journal.months.filter((month) => {
    const pauses = daysOf(month.pauses);
    const practised = daysOf(month.practised);
    earliest = Math.min(earliest, pauses.from);
    return [pauses, practised].some(({ from, to }) => from <= last && to >= first) || month.gaps.rows > 0;
  });
  const { kept } = journal;
  for (let row = 0; row < (kept?.days.rows ?? 0); row += 1)
    if (kept !== null) earliest = Math.min(earliest, valueAt(kept.days.columns.day, row));
  for (const day of gapDays(journal, { from: null, until: range.until }).keys()) earliest = Math.min(earliest, day);
  return { journal: { ...journal, months }, first: earliest <= last ? earliest : null };
}

function daysOf({ rows, columns }: Month['pauses'] | Month['practised']): {
  readonly from: number;
  readonly to: number;
} {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows; row += 1) {
    const day = dayNumber(valueAt(columns.at, row), valueAt(columns.offset, row));
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}
