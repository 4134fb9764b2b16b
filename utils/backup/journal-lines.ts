import { dayText } from '../journal/day';
import { eventsOf } from '../journal/events-of';
import type { Journal } from '../journal/journal';
import { keptDaysOf } from '../journal/kept-day';
import { gapEvent } from '../journal/read-row';
import { valueAt } from '../journal/table';
import type { BackupContent, DayLine } from './write-backup';

/** A journal as it goes into a backup. */
export function journalContent(journal: Journal): Pick<BackupContent, 'days' | 'count' | 'events'> {
  return {
    days: daysOf(journal),
    count: countEvents(journal),
    events: eventsOf(journal),
  };
}

/** As many as `eventsOf` gives, without making them. */
function countEvents({ months, notes }: Journal): number {
  let count = notes.length;
  for (const month of months) {
    const { words, pauses, practised, looks, gaps } = month;
    const known = new Set(words.outcome.flatMap((word, index) => (isOutcome(word) ? [index + 1] : [])));
    count += practised.rows + looks.rows;
    for (let row = 0; row < gaps.rows; row += 1) if (gapEvent(month, row) !== null) count += 1;
    for (let row = 0; row < pauses.rows; row += 1) {
      if (valueAt(pauses.columns.shown, row) === 1) count += 1;
      if (known.has(valueAt(pauses.columns.outcome, row))) count += 1;
    }
  }
  return count;
}

function isOutcome(word: string): boolean {
  return word === 'left' || word === 'continued' || word === 'closed';
}

function* daysOf(journal: Journal): Generator<DayLine> {
  const { kept } = journal;
  if (kept === null) return;
  yield { type: 'counted', until: dayText(kept.until), keptFor: kept.keptFor };
  for (const { date, counts, gaps } of keptDaysOf(journal)) {
    for (const count of counts) yield { type: 'day', date, ...count };
    for (const cause of gaps) yield { type: 'day-gap', date, cause };
  }
}
