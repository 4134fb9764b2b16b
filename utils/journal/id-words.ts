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

/** The id of a row. @param ids two words a row */
export function idAt(ids: Uint32Array, row: number): string {
  return toId(ids[2 * row] ?? 0, ids[2 * row + 1] ?? 0);
}

function digits(word: number): string {
  return word.toString(16).padStart(8, '0');
}
