import type { BoundaryId } from '../boundary/boundary';
import type { GapCause } from '../journal/event';
import type { OpenGap } from './self-check';

/** What is kept of Breakwater's own running, to know when it did not run. Times in Unix milliseconds. */
export interface Health {
  /** `null` before the first start. */
  readonly lastAlive: number | null;
  readonly lastRepair: number | null;
  readonly openGaps: readonly OpenGap[];
}

export const FIRST_HEALTH: Health = { lastAlive: null, lastRepair: null, openGaps: [] };

/**
 * How the background came to run. `woken`: the browser had put it to sleep. `browser`: the browser started, and nothing
 * could be browsed before. `enabled`: somebody turned Breakwater on again. `updated`: another version took over.
 */
export type Start = 'woken' | 'browser' | 'enabled' | 'updated' | 'installed';

export interface ClosedGap {
  readonly cause: GapCause;
  readonly from: number;
  readonly until: number;
  readonly boundary?: BoundaryId;
}

/** The time up to this start that nobody saw, if there is one. */
export function gapBeforeStart(health: Health, start: Start, now: number): ClosedGap | null {
  if (health.lastAlive === null || health.lastAlive >= now) return null;
  if (start === 'enabled') return { cause: 'off', from: health.lastAlive, until: now };
  if (start === 'updated') return { cause: 'update', from: health.lastAlive, until: now };
  return null;
}

/**
 * Opens a gap for each boundary whose access is missing, and closes those whose access came back or that no longer matter.
 * @param since when access went at the latest known: the last sign of life where it was found missing at a start, else now
 */
export function followAccess(
  health: Health,
  missing: readonly BoundaryId[],
  since: number,
  now: number,
): { health: Health; closed: ClosedGap[] } {
  const still = health.openGaps.filter(({ boundary }) => boundary !== undefined && missing.includes(boundary));
  const over = health.openGaps.filter((gap) => !still.includes(gap));
  const opened = missing
    .filter((boundary) => !still.some((gap) => gap.boundary === boundary))
    .map((boundary): OpenGap => ({ cause: 'access', from: Math.min(since, now), boundary }));
  const closed = over.filter(({ from }) => from < now).map((gap): ClosedGap => ({ ...gap, until: now }));
  return { health: { ...health, openGaps: [...still, ...opened] }, closed };
}
