import { addressTexts } from './address-text';
import { endsSpaceless, startsSpaceless } from './fold-text';
import type { Word, WordScope } from './word';

/**
 * Whether an address holds one of the words as a whole word. A place that an exception also covers, even in part, does not count.
 * The words of a phrase may have anything between them that is neither letter nor digit. Never throws.
 */
export function wordsCover(words: readonly Word[], scope: WordScope, address: { readonly url: string }): boolean {
  const text = addressTexts(address.url, scope)
    .map((part) => ` ${part} `)
    .join('\n');
  const exceptions = words.filter((word) => word.exception);
  return words.some(
    (word) =>
      !word.exception &&
      placesOf(word, text).some(
        (place) => !exceptions.some((exception) => placesOf(exception, text).some((other) => overlap(place, other))),
      ),
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf({ text: word }: Word, text: string): Place[] {
  const before = startsSpaceless(word) ? '' : ' ';
  const needle = `${before}${word}${endsSpaceless(word) ? '' : ' '}`;
  const places: Place[] = [];
  for (let found = text.indexOf(needle); found >= 0; found = text.indexOf(needle, found + 1)) {
    const start = found + before.length;
    places.push({ start, end: start + word.length });
  }
  return places;
}

function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}
