import type { BoundaryId } from '../boundary/boundary';
import type { Budget, StepUp } from '../boundary/budget';
import type { LocalDate, OffsetAt } from '../boundary/schedule';

/** What was used of one boundary's budget, and how often "Continue" was pressed, in its present day and week. */
export interface UsageOf {
  readonly day: LocalDate;
  /** The week's Monday. */
  readonly week: LocalDate;
  readonly dayMs: number;
  readonly weekMs: number;
  /** Of the day. */
  readonly openings: number;
  readonly continues: number;
  /** Up to when time is counted, which is also when a page was last seen. Unix milliseconds. */
  readonly seenUntil: number;
}

export type Usage = Readonly<Partial<Record<BoundaryId, UsageOf>>>;

/** What is left of a budget. */
export interface Spent {
  /** Milliseconds, or openings. */
  readonly left: number;
  /** Whether all of it is used up, so that the boundary holds. */
  readonly used: boolean;
  /** When that changes though nobody does anything, Unix milliseconds. */
  readonly changesAt: number | null;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 24 * 60 * MS_PER_MINUTE;
/** An opening lasts until one has been away for so long. */
const OPENING_LASTS_MS = 5 * MS_PER_MINUTE;

/**
 * A page that these boundaries cover was seen from one moment up to another. Only what lies after `seenUntil` counts, so that two tabs
 * at once, and what is told twice, count once; and only what lies in the present day and week.
 */
export function seen(
  usage: Usage,
  boundaries: readonly BoundaryId[],
  from: number,
  until: number,
  offsetAt: OffsetAt,
): Usage {
  return change(usage, boundaries, until, offsetAt, (before) => {
    const start = Math.max(from, before.seenUntil);
    const since = (begin: number): number => Math.max(0, until - Math.max(start, begin));
    return {
      ...before,
      dayMs: before.dayMs + since(beginOf(before.day, offsetAt)),
      weekMs: before.weekMs + since(beginOf(before.week, offsetAt)),
      seenUntil: Math.max(before.seenUntil, until),
    };
  });
}

/** A covered page was opened: another opening, unless one is still going on. */
export function opened(usage: Usage, boundaries: readonly BoundaryId[], at: number, offsetAt: OffsetAt): Usage {
  return change(usage, boundaries, at, offsetAt, (before) => ({
    ...before,
    openings: before.openings + (isGoingOn(before, at) ? 0 : 1),
    seenUntil: Math.max(before.seenUntil, at),
  }));
}

export function continued(usage: Usage, boundaries: readonly BoundaryId[], at: number, offsetAt: OffsetAt): Usage {
  return change(usage, boundaries, at, offsetAt, (before) => ({ ...before, continues: before.continues + 1 }));
}

export function spentAt(budget: Budget, usage: UsageOf | undefined, at: number, offsetAt: OffsetAt): Spent {
  const now = usageAt(usage, at, offsetAt);
  const nextDay = endOf(now.day, 1, offsetAt);
  if (budget.type === 'time') {
    const left = Math.max(0, budget.minutes * MS_PER_MINUTE - (budget.per === 'day' ? now.dayMs : now.weekMs));
    return { left, used: left === 0, changesAt: budget.per === 'day' ? nextDay : endOf(now.week, 7, offsetAt) };
  }
  const left = Math.max(0, budget.count - now.openings);
  const goesOn = now.openings > 0 && now.openings <= budget.count && isGoingOn(now, at);
  return {
    left,
    used: left === 0 && !goesOn,
    changesAt: left === 0 && goesOn ? Math.min(nextDay, now.seenUntil + OPENING_LASTS_MS) : nextDay,
  };
}

/** How long "Continue" waits now, in seconds. */
export function waitNow(
  waitSeconds: number,
  stepUp: StepUp | null,
  usage: UsageOf | undefined,
  at: number,
  offsetAt: OffsetAt,
): number {
  if (stepUp === null) return waitSeconds;
  const { continues } = usageAt(usage, at, offsetAt);
  return Math.max(waitSeconds, Math.min(stepUp.mostSeconds, waitSeconds + continues * stepUp.seconds));
}

/** What two places used together. */
export function sumUsage(one: Usage, other: Usage): Usage {
  const sum: Partial<Record<BoundaryId, UsageOf>> = { ...one };
  for (const [id, usage] of Object.entries(other) as [BoundaryId, UsageOf][]) {
    const known = sum[id];
    sum[id] = known === undefined ? usage : together(known, usage);
  }
  return sum;
}

function together(one: UsageOf, other: UsageOf): UsageOf {
  const [later, earlier] = one.day >= other.day ? [one, other] : [other, one];
  const sameDay = later.day === earlier.day;
  return {
    ...later,
    dayMs: later.dayMs + (sameDay ? earlier.dayMs : 0),
    weekMs: later.weekMs + (later.week === earlier.week ? earlier.weekMs : 0),
    openings: later.openings + (sameDay ? earlier.openings : 0),
    continues: later.continues + (sameDay ? earlier.continues : 0),
    seenUntil: Math.max(later.seenUntil, earlier.seenUntil),
  };
}

function change(
  usage: Usage,
  boundaries: readonly BoundaryId[],
  at: number,
  offsetAt: OffsetAt,
  next: (before: UsageOf) => UsageOf,
): Usage {
  if (boundaries.length === 0) return usage;
  return { ...usage, ...Object.fromEntries(boundaries.map((id) => [id, next(usageAt(usage[id], at, offsetAt))])) };
}

/** Of a day that lies further ahead than time zones reach, a clock told that was wrong then, and has been set right for a day. */
const FAR_AHEAD_MS = 3 * MS_PER_DAY;

/** Day and week only go forward: a clock that was set back gives nothing back. */
function usageAt(usage: UsageOf | undefined, at: number, offsetAt: OffsetAt): UsageOf {
  const day = dayOf(at, offsetAt);
  const week = mondayOf(day);
  if (usage === undefined || Date.parse(usage.day) - Date.parse(day) >= FAR_AHEAD_MS)
    return { day, week, dayMs: 0, weekMs: 0, openings: 0, continues: 0, seenUntil: 0 };
  if (day <= usage.day) return usage;
  const sameWeek = week === usage.week;
  return { ...usage, day, week, dayMs: 0, weekMs: sameWeek ? usage.weekMs : 0, openings: 0, continues: 0 };
}

function isGoingOn({ openings, seenUntil }: UsageOf, at: number): boolean {
  return openings > 0 && at < seenUntil + OPENING_LASTS_MS;
}

function dayOf(at: number, offsetAt: OffsetAt): LocalDate {
  return new Date(at + offsetAt(at) * MS_PER_MINUTE).toISOString().slice(0, 10);
}

function mondayOf(day: LocalDate): LocalDate {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  return new Date(midnight - sinceMonday * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The moment at which a local day begins: its midnight, or, where the clocks skip that, what comes in its place. */
function beginOf(day: LocalDate, offsetAt: OffsetAt): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - offsetAt(midnight - offsetAt(midnight) * MS_PER_MINUTE) * MS_PER_MINUTE;
  return dayOf(guess, offsetAt) >= day ? guess : midnight - offsetAt(guess) * MS_PER_MINUTE;
}

function endOf(day: LocalDate, days: number, offsetAt: OffsetAt): number {
  return beginOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10), offsetAt);
}
