import type { BoundaryId } from '../../boundary/boundary';
import type { DayRange, Tally } from '../count';
import { dayText } from '../day';
import type { Journal } from '../journal';
import { valueAt } from '../table';
import { tallyKept, tallyPauses } from '../tally-pauses';
import { createWordNumbers } from '../word-numbers';

export interface DayBoundaryCount extends Tally {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly boundary: BoundaryId;
}

const ALL: DayRange = { from: null, until: null };
/** More boundaries than a journal names, so that a day and a boundary are one number together. */
const MOST = 2 ** 20;

/** Counts by day and boundary of the whole journal, earliest day first. */
export function dayBoundaryCounts(journal: Journal): DayBoundaryCount[] {
  const boundaries = createWordNumbers();
  const tallies = tallyPauses(journal, ALL, ({ words, pauses }) => {
    const ours = boundaries.numbersOf(words.boundary);
    return (row, day) => day * MOST + (ours[valueAt(pauses.columns.boundary, row)] ?? 0);
  });
  if (journal.kept !== null) {
    const { words, days } = journal.kept;
    const ours = boundaries.numbersOf(words.boundary);
    tallyKept(tallies, journal, ALL, (row, day) => day * MOST + (ours[valueAt(days.columns.boundary, row)] ?? 0));
  }
  return tallies
    .entries()
    .sort(([one], [other]) => one - other)
    .map(([key, tally]) => {
      const day = Math.floor(key / MOST);
      return { date: dayText(day), boundary: boundaries.wordOf(key - day * MOST) as BoundaryId, ...tally };
    });
}
