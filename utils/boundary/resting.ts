import { spentAt, type Usage } from '../budget/usage';
import type { Boundary, BoundaryId } from './boundary';
import { type OffsetAt, scheduleHolds } from './schedule';

/** Why a boundary that is on holds nothing just now. `left`: whole minutes, rounded up, or openings. */
export type RestingWhy =
  | { readonly type: 'hours' }
  | { readonly type: 'minutes'; readonly left: number }
  | { readonly type: 'openings'; readonly left: number };

const MS_PER_MINUTE = 60_000;

/** What pages tell a person of the boundaries that rest. @param now Unix milliseconds */
export function restingAt(
  boundaries: readonly Boundary[],
  usage: Usage,
  now: number,
  offsetAt: OffsetAt,
): Map<BoundaryId, RestingWhy> {
  const resting = new Map<BoundaryId, RestingWhy>();
  for (const { id, on, when, budget } of boundaries) {
    if (!on) continue;
    if (!scheduleHolds(when, now, offsetAt)) resting.set(id, { type: 'hours' });
    else if (budget !== null) {
      const { left, used } = spentAt(budget, usage[id], now, offsetAt);
      if (used) continue;
      resting.set(
        id,
        budget.type === 'time'
          ? { type: 'minutes', left: Math.ceil(left / MS_PER_MINUTE) }
          : { type: 'openings', left },
      );
    }
  }
  return resting;
}
