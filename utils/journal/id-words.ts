import type { IdColumn } from './table';

/** An id of 16 hexadecimal digits as two whole numbers of 32 bits, high and low. */
export function highOf(id: string): number {
  return wordFrom(id, 0);
}

export function lowOf(id: string): number {
  return wordFrom(id, DIGITS);
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

/** In a word. */
const DIGITS = 8;
const BEFORE_LETTERS = 58;

/** Digit by digit: this runs some millions of times where a backup is read. */
function wordFrom(id: string, from: number): number {
  let word = 0;
  for (let at = from; at < from + DIGITS; at += 1) {
    const code = id.charCodeAt(at);
    word = (word << 4) | (code < BEFORE_LETTERS ? code - 48 : code - 87);
  }
  return word >>> 0;
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function digits(word: number): string {
  return byteOf(word >>> 24) + byteOf((word >>> 16) & 0xff) + byteOf((word >>> 8) & 0xff) + byteOf(word & 0xff);
}

function byteOf(byte: number): string {
  return BYTES[byte] ?? '';
}
