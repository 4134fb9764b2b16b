import type { BoundaryId } from '../boundary/boundary';
import type { BoundaryCount, DayRange } from './count';
import type { Journal } from './journal';
import { valueAt } from './table';
import { tallyKept, tallyPauses } from './tally-pauses';
import { createWordNumbers } from './word-numbers';

/** Counts by boundary, most pauses first. */
export function countByBoundary(journal: Journal, range: DayRange): BoundaryCount[] {
  const boundaries = createWordNumbers();
  const tallies = tallyPauses(journal, range, ({ words, pauses }) => {
    const ours = boundaries.numbersOf(words.boundary);
    return (row) => ours[valueAt(pauses.columns.boundary, row)] ?? 0;
  });
  if (journal.kept !== null) {
    const { words, days } = journal.kept;
    const ours = boundaries.numbersOf(words.boundary);
    tallyKept(tallies, journal, range, (row) => ours[valueAt(days.columns.boundary, row)] ?? 0);
  }
  return tallies
    .entries()
    .map(([key, tally]) => ({ boundary: boundaries.wordOf(key) as BoundaryId, ...tally }))
    .sort((a, b) => b.pauses - a.pauses || (a.boundary < b.boundary ? -1 : 1));
}
