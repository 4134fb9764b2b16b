import type { BoundaryId } from '../boundary/boundary';
import { dayText } from '../journal/day';
import type { GapCause } from '../journal/event';
import { eventsOf } from '../journal/events-of';
import type { Journal, KeptDays } from '../journal/journal';
import { gapEvent } from '../journal/read-row';
import { valueAt } from '../journal/table';
import type { BackupContent, DayLine } from './write-backup';

/** A journal as it goes into a backup. */
export function journalContent(journal: Journal): Pick<BackupContent, 'days' | 'count' | 'events'> {
  return {
    days: journal.kept === null ? [] : daysOf(journal.kept),
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

function* daysOf({ words, days, dayGaps }: KeptDays): Generator<DayLine> {
  const { columns } = days;
  for (let row = 0; row < days.rows; row += 1) {
    const boundary = words.boundary[valueAt(columns.boundary, row) - 1];
    if (boundary === undefined) continue;
    yield {
      type: 'day',
      date: dayText(valueAt(columns.day, row)),
      boundary: boundary as BoundaryId,
      pauses: valueAt(columns.pauses, row),
      left: valueAt(columns.left, row),
      continued: valueAt(columns.continued, row),
      closed: valueAt(columns.closed, row),
    };
  }
  for (let row = 0; row < dayGaps.rows; row += 1) {
    const cause = words.cause[valueAt(dayGaps.columns.cause, row) - 1];
    if (!isCause(cause)) continue;
    yield { type: 'day-gap', date: dayText(valueAt(dayGaps.columns.day, row)), cause };
  }
}

function isCause(cause: string | undefined): cause is GapCause {
  return cause === 'off' || cause === 'access' || cause === 'update';
}
