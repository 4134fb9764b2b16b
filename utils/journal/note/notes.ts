import type { NoteAbout, NoteEvent } from '../event';

/** What notes are found by. */
export type NoteKey = string & { readonly noteKey?: never };

export function noteKey(about: NoteAbout): NoteKey {
  return about.type === 'day' ? `day ${about.date}` : `pause ${about.pause}`;
}

/** The notes that stand, by what they are about. @param notes in any order; of several about the same thing the latest counts */
export function notesBy(notes: readonly NoteEvent[]): ReadonlyMap<NoteKey, NoteEvent> {
  const latest = new Map<NoteKey, NoteEvent>();
  for (const note of notes) {
    const known = latest.get(noteKey(note.about));
    if (known === undefined || known.at <= note.at) latest.set(noteKey(note.about), note);
  }
  return new Map([...latest].filter(([, { text }]) => text !== ''));
}
