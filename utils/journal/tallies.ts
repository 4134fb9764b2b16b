import type { Tally } from './count';
import type { Outcome } from './event';
import type { Words } from './table';

/** Tallies by small whole numbers, four numbers each, without an object for each. */
export interface Tallies {
  /** @param outcome index into `OUTCOMES` plus one; 0 for none */
  add(key: number, outcome: number): void;
  addTally(key: number, tally: Tally): void;
  /** Keys in the order in which they came. */
  entries(): [key: number, tally: Tally][];
}

const OUTCOMES = ['left', 'continued', 'closed'] as const satisfies readonly Outcome[];

export function createTallies(): Tallies {
  const slots = new Map<number, number>();
  let lastKey = Number.NaN;
  let lastSlot = 0;
  const numbers: number[] = [];
  const slotOf = (key: number): number => {
    if (key === lastKey) return lastSlot;
    let slot = slots.get(key);
    if (slot === undefined) {
      slot = numbers.length;
      slots.set(key, slot);
      numbers.push(0, 0, 0, 0);
    }
    lastKey = key;
    lastSlot = slot;
    return slot;
  };
  const numberAt = (at: number): number => numbers[at] ?? 0;
  const raise = (at: number, by: number): void => {
    numbers[at] = numberAt(at) + by;
  };
  return {
    add(key, outcome) {
      const slot = slotOf(key);
      raise(slot, 1);
      if (outcome !== 0) raise(slot + outcome, 1);
    },
    addTally(key, { pauses, left, continued, closed }) {
      const slot = slotOf(key);
      for (const [at, by] of [pauses, left, continued, closed].entries()) raise(slot + at, by);
    },
    entries: () =>
      [...slots].map(([key, slot]) => {
        const tally = {
          pauses: numberAt(slot),
          left: numberAt(slot + 1),
          continued: numberAt(slot + 2),
          closed: numberAt(slot + 3),
        };
        return [key, tally];
      }),
  };
}

/** For each of a segment's own outcome numbers, ours. What a newer Breakwater calls by another word came to nothing that we know. */
export function outcomeNumbers(words: Words): Uint8Array {
  return Uint8Array.from([0, ...words.outcome.map((word) => (OUTCOMES as readonly string[]).indexOf(word) + 1)]);
}
