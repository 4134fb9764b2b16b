import type { SentenceKey } from '../sentence/sentence';

export type OneOrMore<Item> = readonly [Item, ...Item[]];

/** One of them is said to somebody who has just left. */
export const KIND_WORDS: OneOrMore<SentenceKey> = [
  'quiet.kind.yours',
  'quiet.kind.took',
  'quiet.kind.enough',
  'quiet.kind.slowly',
  'quiet.kind.wait',
];

/** @param count whole and not negative: each next one gives the next item, and after the last the first again */
export function inTurn<Item>(items: OneOrMore<Item>, count: number): Item {
  return items[count % items.length] ?? items[0];
}
