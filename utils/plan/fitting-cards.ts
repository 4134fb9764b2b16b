import type { BoundaryId } from '../boundary/boundary';
import type { Card, TriggerId } from './plan';

/** What is known of a moment. */
export interface Situation {
  /** The boundaries that hold just now. */
  readonly boundaries: readonly BoundaryId[];
  /** What brought it on; `null` where the person has not said. */
  readonly trigger: TriggerId | null;
}

const MOST_SHOWN = 3;

/**
 * The cards for a moment, the most special ones first: tied to the boundary and the trigger, then to one of them, then to nothing. A
 * card that is tied to other moments alone is not among them.
 */
export function fittingCards(cards: readonly Card[], { boundaries, trigger }: Situation): readonly Card[] {
  const ranked = cards.flatMap((card) => {
    const tied = card.triggers.length > 0 || card.boundaries.length > 0;
    const byTrigger = trigger !== null && card.triggers.includes(trigger);
    const byBoundary = card.boundaries.some((id) => boundaries.includes(id));
    const rank = Number(byTrigger) + Number(byBoundary);
    return tied && rank === 0 ? [] : [{ card, rank }];
  });
  return ranked
    .sort((one, other) => other.rank - one.rank)
    .slice(0, MOST_SHOWN)
    .map(({ card }) => card);
}
