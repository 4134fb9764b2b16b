import type { DayRange, Tally } from './count';
import { hourOfWeek } from './day';
import type { Journal } from './journal';
import { valueAt } from './table';
import { tallyPauses } from './tally-pauses';

const HOURS = 168;

/** A tally for each hour of the week, Monday 00:00 first, by the clock where and when it happened. */
export function countByHour(journal: Journal, range: DayRange): readonly Tally[] {
  const tallies = tallyPauses(journal, range, ({ pauses: { columns } }) => {
    return (row) => hourOfWeek(valueAt(columns.at, row), valueAt(columns.offset, row));
  });
  const byHour = new Map(tallies.entries());
  return Array.from(
    { length: HOURS },
    (_, hour) => byHour.get(hour) ?? { pauses: 0, left: 0, continued: 0, closed: 0 },
  );
}
