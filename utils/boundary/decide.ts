import type { Address } from './address';
import type { Boundary, BoundaryId } from './boundary';
import { boundaryCovers } from './match';

/** What stands for an address at a moment. */
export type Decision =
  | { readonly type: 'open' }
  /** `asking` is whose pause is shown; `all` are the boundaries that one "Continue" opens together. */
  | { readonly type: 'hold'; readonly asking: Boundary; readonly all: readonly Boundary[] };

/**
 * Which boundaries hold an address.
 * @param allowed boundaries that an allowance opens just now
 * Where several hold it, the one with the longest wait asks: nobody waits twice for one page.
 */
export function decide(boundaries: readonly Boundary[], allowed: ReadonlySet<BoundaryId>, address: Address): Decision {
  const all = boundaries.filter(
    (boundary) => boundary.on && !allowed.has(boundary.id) && boundaryCovers(boundary, address),
  );
  const [first, ...others] = all;
  if (first === undefined) return { type: 'open' };
  const asking = others.reduce((longest, next) => (next.waitSeconds > longest.waitSeconds ? next : longest), first);
  return { type: 'hold', asking, all };
}

/** Minutes that "Continue" opens: of boundaries that hold together, the shortest. */
export function minutesAllowed(all: readonly Boundary[]): number {
  return Math.min(...all.map((boundary) => boundary.allowMinutes));
}
