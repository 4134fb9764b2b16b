import type { NoteEvent } from '../event';
import { folded, foldedText } from './folded';

/** A note, and the calendar day on which it is found. */
export interface DatedNote {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly note: NoteEvent;
}

export interface SearchableNote extends DatedNote {
  readonly folded: string;
}

/** A piece of a note, and whether it was searched for. */
export interface TextPiece {
  readonly text: string;
  readonly found: boolean;
}

/** Made once, so that each letter that is typed only has to be looked for. Latest day first. */
export function searchable(notes: readonly DatedNote[]): readonly SearchableNote[] {
  return notes
    .map((dated) => ({ ...dated, folded: foldedText(dated.note.text) }))
    .sort((one, other) => (one.date === other.date ? other.note.at - one.note.at : one.date < other.date ? 1 : -1));
}

/** The notes in which every word of the query stands, in any order and also within other words. None for an empty query. */
export function searchNotes(notes: readonly SearchableNote[], query: string): readonly DatedNote[] {
  const words = wordsOf(query);
  return words.length === 0 ? [] : notes.filter((note) => words.every((word) => note.folded.includes(word)));
}

/** A note's text in pieces, those that were searched for told apart. */
export function highlighted(text: string, query: string): readonly TextPiece[] {
  const { text: plain, places } = folded(text);
  const marked = new Uint8Array(text.length);
  for (const word of wordsOf(query)) {
    for (let at = plain.indexOf(word); at !== -1; at = plain.indexOf(word, at + 1))
      marked.fill(1, places[at], endOf(at + word.length, places) ?? text.length);
  }
  const pieces: TextPiece[] = [];
  for (let from = 0; from < text.length; ) {
    let until = from + 1;
    while (until < text.length && marked[until] === marked[from]) until += 1;
    pieces.push({ text: text.slice(from, until), found: marked[from] === 1 });
    from = until;
  }
  return pieces;
}

/** Where the character after those before `unit` begins: one character may be several units when folded. */
function endOf(unit: number, places: readonly number[]): number | undefined {
  const after = places.findIndex((place, at) => at >= unit && place !== places[unit - 1]);
  return places[after];
}

function wordsOf(query: string): readonly string[] {
  return foldedText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
