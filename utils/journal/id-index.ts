/** Finds a row by its id. The ids themselves lie in the table; an entry here is four bytes. */
export interface IdIndex {
  /** The row; -1 where there is none. */
  find(high: number, low: number): number;
  /** @param row whose id lies at `2 * row` of the words already, and is not in here yet */
  add(row: number): void;
}

const FIRST_SIZE = 64;

/** Open addressing with linear probing. @param words where the ids lie at this moment, two words a row */
export function createIdIndex(words: () => Uint32Array): IdIndex {
  let slots = new Int32Array(FIRST_SIZE).fill(-1);
  let used = 0;

  function slotOf(high: number, low: number): number {
    const ids = words();
    const mask = slots.length - 1;
    let slot = (Math.imul(high ^ low, 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const row = slots[slot] ?? -1;
      if (row === -1 || (ids[2 * row] === high && ids[2 * row + 1] === low)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function put(row: number): void {
    const ids = words();
    slots[slotOf(ids[2 * row] ?? 0, ids[2 * row + 1] ?? 0)] = row;
  }

  return {
    find: (high, low) => slots[slotOf(high, low)] ?? -1,
    add(row) {
      used += 1;
      if (used * 2 > slots.length) {
        const before = slots;
        slots = new Int32Array(before.length * 2).fill(-1);
        for (const each of before) if (each !== -1) put(each);
      }
      put(row);
    },
  };
}
