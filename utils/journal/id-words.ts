import type { IdColumn } from './table';

/** An id of 16 hexadecimal digits as two whole numbers of 32 bits, high and low. */
export function highOf(id: string): number {
  return Number.parseInt(id.slice(0, 8), 16);
}

export function lowOf(id: string): number {
  return Number.parseInt(id.slice(8), 16);
}

export function toId(high: number, low: number): string {
  return digits(high) + digits(low);
}

/** The id of a row. */
export function idAt(column: IdColumn, row: number): string {
  return toId(wordAt(column, 2 * row), wordAt(column, 2 * row + 1));
}

/** One word of an id. @param at twice the row for the high one, one more for the low one */
export function wordAt({ words, turned }: IdColumn, at: number): number {
  const word = words[at] ?? 0;
  return turned ? ~word >>> 0 : word;
}

function digits(word: number): string {
  return word.toString(16).padStart(8, '0');
}
