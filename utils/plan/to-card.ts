import type { Card, CardId } from './plan';

/** A card as it is typed: what is read aloud as "if" and "then". */
export interface CardText {
  readonly when: string;
  readonly what: string;
  readonly triggers: Card['triggers'];
  readonly boundaries: Card['boundaries'];
}

export function toCard(id: CardId, { when, what, triggers, boundaries }: CardText): Card {
  // biome-ignore lint/suspicious/noThenProperty: an if-then card has a "then", and it is a string, which nobody awaits
  return { id, if: when, then: what, triggers, boundaries };
}
