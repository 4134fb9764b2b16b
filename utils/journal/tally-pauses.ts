import type { DayRange } from './count';
import { dayNumber } from './day';
import type { Journal, Month } from './journal';
import { dayNumbersIn } from './range';
import { valueAt } from './table';
import { createTallies, outcomeNumbers, type Tallies } from './tallies';

/** What a pause is counted under; `null`: it is not counted. @param day days since 1970-01-01 */
export type KeyOf = (row: number, day: number) => number | null;

/** One pass over the pauses of a range. @param keysOf made once for each month */
export function tallyPauses({ months }: Journal, range: DayRange, keysOf: (month: Month) => KeyOf): Tallies {
  const tallies = createTallies();
  const { first, last } = dayNumbersIn(range);
  for (const month of months) {
    const { rows, columns } = month.pauses;
    const keyOf = keysOf(month);
    const ours = outcomeNumbers(month.words);
    for (let row = 0; row < rows; row += 1) {
      const day = dayNumber(valueAt(columns.at, row), valueAt(columns.offset, row));
      if (day < first || day > last) continue;
      const key = keyOf(row, day);
      if (key !== null) tallies.add(key, ours[valueAt(columns.outcome, row)] ?? 0);
    }
  }
  return tallies;
}

/** Adds the daily counts of what is not kept in detail. @param keysOf made once */
export function tallyKept(tallies: Tallies, { kept }: Journal, range: DayRange, keyOf: KeyOf): void {
  if (kept === null) return;
  const { rows, columns } = kept.days;
  const { first, last } = dayNumbersIn(range);
  for (let row = 0; row < rows; row += 1) {
    const day = valueAt(columns.day, row);
    const key = day < first || day > last ? null : keyOf(row, day);
    if (key === null) continue;
    const [pauses, left] = [valueAt(columns.pauses, row), valueAt(columns.left, row)];
    const [continued, closed] = [valueAt(columns.continued, row), valueAt(columns.closed, row)];
    tallies.addTally(key, { pauses, left, continued, closed });
  }
}
