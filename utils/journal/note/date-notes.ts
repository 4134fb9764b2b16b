import { dayOf } from '../day';
import type { NoteEvent } from '../event';
import { highOf, idAt, wordAt } from '../id-words';
import type { Journal } from '../journal';
import { valueAt } from '../table';
import type { DatedNote } from './search-notes';

/** Each note with its day: that of its pause, however much later it was written. */
export function dateNotes(journal: Journal, notes: Iterable<NoteEvent>): readonly DatedNote[] {
  const all = [...notes];
  const days = daysOfPauses(
    journal,
    all.flatMap(({ about }) => (about.type === 'pause' ? [about.pause] : [])),
  );
  return all.map((note) => {
    const { about, at, offset } = note;
    return { note, date: about.type === 'day' ? about.date : (days.get(about.pause) ?? dayOf(at, offset)) };
  });
}

function daysOfPauses({ months }: Journal, ids: readonly string[]): ReadonlyMap<string, string> {
  const wanted = new Set(ids);
  const highs = new Set(ids.map(highOf));
  const days = new Map<string, string>();
  for (const { pauses } of months) {
    const { columns } = pauses;
    for (let row = 0; row < pauses.rows && days.size < wanted.size; row += 1) {
      // Half an id, so that no text is made for rows that nobody wrote about.
      if (!highs.has(wordAt(pauses.ids.id, 2 * row))) continue;
      const id = idAt(pauses.ids.id, row);
      if (wanted.has(id)) days.set(id, dayOf(valueAt(columns.at, row), valueAt(columns.offset, row)));
    }
  }
  return days;
}
