import type { Address } from './address';
import type { Boundary, BoundaryId } from './boundary';
import type { Hit } from './coverage';
import type { Standing } from './standing';

/** What stands for an address at a moment. */
export type Decision =
  | { readonly type: 'open' }
  /** `asking` is whose pause is shown; `all` are the boundaries that one "Continue" opens together. */
  | { readonly type: 'hold'; readonly asking: Boundary; readonly all: readonly Hit[] };

/** What allowances open: a boundary, at a host. */
export interface Open {
  has(boundary: BoundaryId, host: string): boolean;
}

/**
 * Which boundaries hold an address. Where several do, the one with the longest wait asks: nobody waits twice for one page.
 */
export function decide(standing: Standing, open: Open, address: Address): Decision {
  const all = standing
    .covering(address)
    .filter(({ boundary, host }) => !standing.isResting(boundary) && (standing.strict || !open.has(boundary.id, host)));
  const [first, ...others] = all.map(({ boundary }) => boundary);
  if (first === undefined) return { type: 'open' };
  const asking = others.reduce(
    (longest, next) => (standing.waitOf(next) > standing.waitOf(longest) ? next : longest),
    first,
  );
  return { type: 'hold', asking, all };
}

/** Minutes that "Continue" opens: of boundaries that hold together, the shortest. */
export function minutesAllowed(all: readonly Hit[]): number {
  return Math.min(...all.map(({ boundary }) => boundary.allowMinutes));
}
