import type { Drafts } from './drafts';
import type { NoteEvent } from './event';
import { addNote, type LatestNotes } from './latest-notes';
import type { OpenedSegments } from './opened';

type NoteSegments = OpenedSegments['notes'];

export function latestNotes(segments: NoteSegments, staged: readonly NoteEvent[]): NoteEvent[] {
  const latest: LatestNotes = new Map();
  for (const { notes } of segments) for (const note of notes) addNote(latest, note);
  for (const note of staged) addNote(latest, note);
  return [...latest.values()];
}

/** Writes all notes anew where one came or went, so that the old text of one is nowhere any more. */
export function foldNotes(segments: NoteSegments, notes: readonly NoteEvent[], drafts: Drafts): readonly string[] {
  const [only] = segments;
  const before = new Set(only?.notes);
  const same = before.size === notes.length && notes.every((note) => before.has(note));
  if (same && segments.length <= 1 && only?.present !== false) return [];
  if (notes.length > 0) drafts.notes(notes);
  return segments.map(({ id }) => id);
}
