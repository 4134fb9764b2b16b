import type { NoteEvent } from './event';
import { comesBefore } from './outweighs';

/** The latest note about each day or pause; one that takes a note away stands as well, so that an older one does not come back. */
export type LatestNotes = Map<string, NoteEvent>;

export function addNote(notes: LatestNotes, note: NoteEvent): void {
  const about = note.about.type === 'day' ? note.about.date : note.about.pause;
  const before = notes.get(about);
  const later = before === undefined || before.at < note.at || (before.at === note.at && comesBefore(note, before));
  if (later) notes.set(about, note);
}
