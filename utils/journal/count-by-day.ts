import type { DayCount, DayRange, Tally, WeekCount } from './count';
import { dayText, weekdayOf } from './day';
import type { GapCause } from './event';
import { gapDays } from './gap-days';
import type { Journal } from './journal';
import { tallyKept, tallyPauses } from './tally-pauses';

const NONE: Tally = { pauses: 0, left: 0, continued: 0, closed: 0 };
const NO_GAPS: readonly GapCause[] = [];

/** Counts by day, latest first, each day as it was where it happened; a day with a gap and no pause has a row too. */
export function countByDay(journal: Journal, range: DayRange): DayCount[] {
  return counted(journal, range, (day) => day).map(([day, tally, gaps]) => ({ date: dayText(day), ...tally, gaps }));
}

/** Counts by week from Monday to Sunday, latest first. A week that the range cuts holds the days of the range alone. */
export function countByWeek(journal: Journal, range: DayRange): WeekCount[] {
  return counted(journal, range, (day) => day - weekdayOf(day)).map(([day, tally, gaps]) => ({
    week: dayText(day),
    ...tally,
    gaps,
  }));
}

type Row = readonly [key: number, tally: Tally, gaps: readonly GapCause[]];

function counted(journal: Journal, range: DayRange, keyOf: (day: number) => number): Row[] {
  const tallies = tallyPauses(journal, range, () => (_, day) => keyOf(day));
  tallyKept(tallies, journal, range, (_, day) => keyOf(day));
  const gaps = new Map<number, Set<GapCause>>();
  for (const [day, causes] of gapDays(journal, range)) {
    const known = gaps.get(keyOf(day)) ?? new Set();
    for (const cause of causes) known.add(cause);
    gaps.set(keyOf(day), known);
  }
  const missing = new Map([...gaps].map(([key, causes]) => [key, [...causes].sort()]));
  const rows = tallies.entries().map(([key, tally]): Row => {
    const causes = missing.get(key) ?? NO_GAPS;
    missing.delete(key);
    return [key, tally, causes];
  });
  for (const [key, causes] of missing) rows.push([key, NONE, causes]);
  return rows.sort(([one], [other]) => other - one);
}
