import type { NoteKey } from '@/utils/journal/note/notes';

/** Of the element that is about a note; `-text` and `-write` are its field and its button. */
export function noteId(key: NoteKey): string {
  return `note-${key.replace(' ', '-')}`;
}
