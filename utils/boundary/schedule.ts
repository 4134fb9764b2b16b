/** 0 is Monday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
/** `YYYY-MM-DD`. */
export type LocalDate = string;

/** Minutes after local midnight, `from` 0 to 1439 and `until` 1 to 1440. Where `until` is not after `from`, it is over midnight and belongs to the day on which it begins. */
export interface Span {
  readonly days: readonly Weekday[];
  readonly from: number;
  readonly until: number;
}

export interface Schedule {
  /** `null`: at every hour. */
  readonly spans: readonly Span[] | null;
  /** First and last local day. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

export const ALWAYS: Schedule = { spans: null, from: null, until: null };

/** Minutes east of UTC at a moment in Unix milliseconds. */
export type OffsetAt = (at: number) => number;

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

/** By the local wall clock at that moment. @param at Unix milliseconds */
export function scheduleHolds(schedule: Schedule, at: number, offsetAt: OffsetAt): boolean {
  if (isAlways(schedule)) return true;
  const local = at + offsetAt(at) * MS_PER_MINUTE;
  const day = Math.floor(local / MS_PER_DAY);
  const minute = Math.floor((local - day * MS_PER_DAY) / MS_PER_MINUTE);
  if (schedule.spans === null) return inDates(schedule, day);
  return schedule.spans.some(
    (span) =>
      (beginsOn(span, day) &&
        minute >= span.from &&
        (minute < span.until || isOverMidnight(span)) &&
        inDates(schedule, day)) ||
      (isOverMidnight(span) && beginsOn(span, day - 1) && minute < span.until && inDates(schedule, day - 1)),
  );
}

/** The first moment after `at` at which `scheduleHolds` changes; `null` where it never does. Unix milliseconds. */
export function nextScheduleEdge(schedule: Schedule, at: number, offsetAt: OffsetAt): number | null {
  if (isAlways(schedule)) return null;
  const now = scheduleHolds(schedule, at, offsetAt);
  const changes = candidates(schedule, at, offsetAt)
    .filter((time) => time > at)
    .sort((one, other) => one - other);
  return changes.find((time) => scheduleHolds(schedule, time, offsetAt) !== now) ?? null;
}

/** Whether the outer spans hold at every minute of the week at which the inner ones do. */
export function spansCover(outer: readonly Span[] | null, inner: readonly Span[] | null): boolean {
  if (outer === null) return true;
  const held = minutesOfWeek(outer);
  return minutesOfWeek(inner).every((holds, minute) => holds === 0 || held[minute] === 1);
}

/** Whether the outer schedule holds whenever the inner one does. Says no where that is not certain. */
export function scheduleCovers(outer: Schedule, inner: Schedule): boolean {
  if (outer.from === null && outer.until === null) return spansCover(outer.spans, inner.spans);
  const datesCover =
    (outer.from === null || (inner.from !== null && outer.from <= inner.from)) &&
    (outer.until === null || (inner.until !== null && outer.until >= inner.until));
  // At the first and the last day it matters on which day a span over midnight begins.
  return datesCover && WEEK.every((day) => covers(minutesFrom(outer.spans, day), minutesFrom(inner.spans, day)));
}

const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

function isAlways({ spans, from, until }: Schedule): boolean {
  return spans === null && from === null && until === null;
}

function isOverMidnight({ from, until }: Span): boolean {
  return until <= from;
}

function beginsOn({ days }: Span, day: number): boolean {
  // 1 January 1970 was a Thursday.
  return days.includes(((((day + 3) % 7) + 7) % 7) as Weekday);
}

function inDates({ from, until }: Schedule, day: number): boolean {
  return (from === null || day >= dayNumber(from)) && (until === null || day <= dayNumber(until));
}

function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** Every moment near by at which it could change: where a span begins or ends, where a date does, and where the clocks are changed. */
function candidates({ spans, from, until }: Schedule, at: number, offsetAt: OffsetAt): number[] {
  const today = Math.floor((at + offsetAt(at) * MS_PER_MINUTE) / MS_PER_DAY);
  const first = from === null ? today : Math.max(today, dayNumber(from));
  const days = [today - 1, ...Array.from({ length: 10 }, (_, index) => first - 1 + index)];
  const last = until === null ? [] : [dayNumber(until), dayNumber(until) + 1];
  const minutes = spans === null ? [0] : [0, ...spans.flatMap((span) => [span.from, span.until])];
  return [...new Set([...days, ...last])].flatMap((day) => {
    const midnight = day * MS_PER_DAY;
    const before = offsetAt(midnight - MS_PER_DAY);
    const after = offsetAt(midnight + 2 * MS_PER_DAY);
    const moments = minutes.flatMap((minute) => {
      const local = midnight + minute * MS_PER_MINUTE;
      return before === after
        ? [local - before * MS_PER_MINUTE]
        : [local - before * MS_PER_MINUTE, local - after * MS_PER_MINUTE];
    });
    return before === after
      ? moments
      : [...moments, transition(midnight - MS_PER_DAY, midnight + 2 * MS_PER_DAY, offsetAt)];
  });
}

/** The moment between two at which the offset changes, if it changes once. */
function transition(from: number, until: number, offsetAt: OffsetAt): number {
  const before = offsetAt(from);
  let low = from;
  let high = until;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function minutesOfWeek(spans: readonly Span[] | null): Uint8Array {
  const minutes = new Uint8Array(MINUTES_PER_WEEK);
  for (const day of WEEK) {
    minutesFrom(spans, day).forEach((holds, minute) => {
      if (holds === 1) minutes[(day * MINUTES_PER_DAY + minute) % MINUTES_PER_WEEK] = 1;
    });
  }
  return minutes;
}

/** The minutes of what begins on one day, and of the day after it. */
function minutesFrom(spans: readonly Span[] | null, day: Weekday): Uint8Array {
  const minutes = new Uint8Array(2 * MINUTES_PER_DAY);
  if (spans === null) return minutes.fill(1, 0, MINUTES_PER_DAY);
  for (const span of spans) {
    if (span.days.includes(day)) minutes.fill(1, span.from, span.until + (isOverMidnight(span) ? MINUTES_PER_DAY : 0));
  }
  return minutes;
}

function covers(outer: Uint8Array, inner: Uint8Array): boolean {
  return inner.every((holds, minute) => holds === 0 || outer[minute] === 1);
}
