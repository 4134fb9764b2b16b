import type { DayRange, TriggerCount } from './count';
import type { Journal } from './journal';
import { valueAt } from './table';
import { tallyPauses } from './tally-pauses';
import { createWordNumbers } from './word-numbers';

/** Counts of pauses at which it was told what brought them on, most first. */
export function countByTrigger(journal: Journal, range: DayRange): TriggerCount[] {
  const triggers = createWordNumbers();
  const tallies = tallyPauses(journal, range, ({ words, pauses }) => {
    const ours = triggers.numbersOf(words.trigger);
    return (row) => ours[valueAt(pauses.columns.trigger, row)] || null;
  });
  return tallies
    .entries()
    .map(([key, tally]) => ({ trigger: triggers.wordOf(key), ...tally }))
    .sort((a, b) => b.pauses - a.pauses || (a.trigger < b.trigger ? -1 : 1));
}
