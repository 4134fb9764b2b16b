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

/** What is offered to somebody who has no list of their own yet: five to fifteen minutes, with nothing that has to be fetched. */
export const SMALL_ACTIVITIES: OneOrMore<SentenceKey> = [
  'quiet.activity.window',
  'quiet.activity.water',
  'quiet.activity.song',
  'quiet.activity.walk',
  'quiet.activity.write',
  'quiet.activity.tidy',
];

/** @param count whole and not negative: each next one gives the next item, and after the last the first again */
export function inTurn<Item>(items: OneOrMore<Item>, count: number): Item {
  return items[count % items.length] ?? items[0];
}
