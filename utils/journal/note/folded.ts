import { fold } from '../../words/fold-text';

/** Text as it is searched in, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` the place in the original. */
  readonly places: readonly number[];
}

/** Without case and without marks: who searches for "cafe" finds "Café". */
export function folded(original: string): Folded {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const character of original) {
    const plain = foldedText(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place);
    place += character.length;
  }
  return { text, places };
}

/** The same without the places. */
export function foldedText(text: string): string {
  return fold(text).normalize('NFKD').replace(MARKS, '');
}

const MARKS = /\p{M}/gu;
