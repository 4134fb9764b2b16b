import type { Tally } from '../count';

/** What came of pauses, in the order in which bars are built from the ground. `open`: nothing is known of what came of it. */
export const PARTS = ['left', 'continued', 'closed', 'open'] as const;
export type Part = (typeof PARTS)[number];

export interface Piece {
  readonly part: Part;
  readonly count: number;
  /** Its foot above the ground, and how high it is, as shares of the scale. */
  readonly foot: number;
  readonly height: number;
}

/** How many of the pauses came to a part. */
export function countOf(tally: Tally, part: Part): number {
  return part === 'open' ? Math.max(0, tally.pauses - tally.left - tally.continued - tally.closed) : tally[part];
}

/** The pieces of one bar, one upon the other; none for what did not happen. @param top of the scale */
export function piecesOf(tally: Tally, top: number): readonly Piece[] {
  let below = 0;
  return PARTS.flatMap((part) => {
    const count = countOf(tally, part);
    const piece = { part, count, foot: below / top, height: count / top };
    below += count;
    return count === 0 ? [] : [piece];
  });
}
