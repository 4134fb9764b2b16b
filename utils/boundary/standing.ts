import { type Spent, spentAt, type Usage, waitNow } from '../budget/usage';
import { earliest } from '../time/earliest';
import type { Boundary } from './boundary';
import type { Covering } from './coverage';
import { nextScheduleEdge, type OffsetAt, type Schedule, type Span, scheduleHolds } from './schedule';

/** What the person set, as it stands at one moment. */
export interface Standing {
  readonly boundaries: readonly Boundary[];
  readonly covering: Covering;
  /** Whether a strict window lasts: all that is on holds, and no allowance or budget opens it. */
  readonly strict: boolean;
  /** Whether a boundary that is on holds nothing just now: outside its hours, or within its budget. */
  isResting(boundary: Boundary): boolean;
  /** Whether it is one of the boundary's hours. */
  isWithinHours(boundary: Boundary): boolean;
  /** What is left of its budget; `null` where it has none. */
  spentOf(boundary: Boundary): Spent | null;
  /** How long "Continue" waits, in seconds; `Infinity` where there is no way on just now. */
  waitOf(boundary: Boundary): number;
  /** When the next boundary begins or ceases to hold by itself, Unix milliseconds. */
  next(): number | null;
}

export interface Circumstances {
  readonly usage: Usage;
  readonly offsetAt: OffsetAt;
  /** Unix milliseconds. */
  readonly now: number;
  /** What the clock would show if nobody had set it back, Unix milliseconds; `null` where nobody did. */
  readonly unturned: number | null;
  /** How long a strict window lasts still, milliseconds; `null` where there is none. */
  readonly strictMs: number | null;
}

export function standingAt(
  boundaries: readonly Boundary[],
  { usage, offsetAt, now, unturned, strictMs }: Circumstances,
  covering: Covering,
): Standing {
  const strict = strictMs !== null && strictMs > 0;
  const clocks = unturned === null ? [now] : [now, unturned];
  const within = (when: Schedule): boolean => clocks.some((at) => scheduleHolds(when, at, offsetAt));
  // A clock that was set back gives nothing of a budget back.
  const at = unturned ?? now;
  const spentOf = ({ id, budget }: Boundary): Spent | null =>
    budget === null ? null : spentAt(budget, usage[id], at, offsetAt);
  const isHard = ({ hard }: Boundary): boolean =>
    hard.type === 'always' || (hard.type === 'hours' && within(hoursOnly(hard.spans)));
  return {
    boundaries,
    covering,
    strict,
    isWithinHours: ({ when }) => within(when),
    isResting: (boundary) => !strict && (!within(boundary.when) || spentOf(boundary)?.used === false),
    spentOf,
    waitOf: (boundary) =>
      strict || isHard(boundary)
        ? Number.POSITIVE_INFINITY
        : waitNow(boundary.waitSeconds, boundary.stepUp, usage[boundary.id], at, offsetAt),
    next: () =>
      earliest([
        strict ? now + strictMs : null,
        ...boundaries
          .filter(({ on }) => on)
          .flatMap((boundary) => [
            nextScheduleEdge(boundary.when, now, offsetAt),
            boundary.hard.type === 'hours' ? nextScheduleEdge(hoursOnly(boundary.hard.spans), now, offsetAt) : null,
            spentOf(boundary)?.changesAt ?? null,
          ]),
      ]),
  };
}

function hoursOnly(spans: readonly Span[]): Schedule {
  return { spans, from: null, until: null };
}
