import type { BoundaryId } from '../boundary/boundary';
import type { LiveState } from './live-state';

const MS_PER_MINUTE = 60_000;

/** The boundaries that an allowance opens just now, and for how many whole minutes, rounded up. "This page once" is not among them. */
export function openNow(live: LiveState, now: number): Map<BoundaryId, number> {
  const open = new Map<BoundaryId, number>();
  for (const { boundaries, scope, until } of live.allowances.standing) {
    if (scope.type === 'once' || until <= now) continue;
    for (const boundary of boundaries) {
      open.set(boundary, Math.max(open.get(boundary) ?? 0, Math.ceil((until - now) / MS_PER_MINUTE)));
    }
  }
  return open;
}
