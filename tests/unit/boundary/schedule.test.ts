import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALWAYS,
  nextScheduleEdge,
  type OffsetAt,
  type Schedule,
  type Span,
  scheduleCovers,
  scheduleHolds,
  spansCover,
  type Weekday,
} from '@/utils/boundary/schedule';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Zones, and a moment of each near which their clocks are changed in 2026, or a day that one of them skipped. */
const ZONES = [
  ['Europe/Berlin', Date.UTC(2026, 2, 29, 1)],
  ['Europe/Berlin', Date.UTC(2026, 9, 25, 1)],
  ['America/New_York', Date.UTC(2026, 2, 8, 7)],
  ['America/New_York', Date.UTC(2026, 10, 1, 6)],
  ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15)],
  ['Australia/Lord_Howe', Date.UTC(2026, 9, 3, 15, 30)],
  ['Asia/Kathmandu', Date.UTC(2026, 5, 1)],
  ['America/Sao_Paulo', Date.UTC(2018, 10, 4, 3)],
  ['Pacific/Apia', Date.UTC(2011, 11, 30, 10)],
] as const;

interface Wall {
  readonly day: string;
  readonly weekday: Weekday;
  readonly minute: number;
}

/** What a clock on the wall shows there: asked of the browser's own calendar, and not of our arithmetic. */
function wallIn(zone: string): (at: number) => Wall {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    weekday: 'short',
  });
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return {
      day: `${parts['year']}-${parts['month']}-${parts['day']}`,
      weekday: days.indexOf((parts['weekday'] ?? '').slice(0, 3)) as Weekday,
      minute: Number(parts['hour']) * 60 + Number(parts['minute']),
    };
  };
}

function offsetIn(zone: string): OffsetAt {
  const wall = wallIn(zone);
  return (at) => {
    const { day, minute } = wall(at);
    return Math.round((Date.parse(`${day}T00:00:00Z`) + minute * MINUTE - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}

/** The plain meaning, by what the wall shows alone. */
function oracle({ spans, from, until }: Schedule, { day, weekday, minute }: Wall): boolean {
  const inDates = (each: string): boolean => (from === null || each >= from) && (until === null || each <= until);
  if (spans === null) return inDates(day);
  const yesterday = ((weekday + 6) % 7) as Weekday;
  return spans.some(
    (span) =>
      (span.days.includes(weekday) &&
        inDates(day) &&
        minute >= span.from &&
        (span.until <= span.from || minute < span.until)) ||
      (span.until <= span.from && span.days.includes(yesterday) && inDates(dayBefore(day)) && minute < span.until),
  );
}

const span: fc.Arbitrary<Span> = fc.record({
  days: fc.subarray([0, 1, 2, 3, 4, 5, 6] as const, { minLength: 1 }),
  from: fc.oneof(fc.constantFrom(0, 60, 90, 120, 150, 180, 1320), fc.nat(1439)),
  until: fc.oneof(fc.constantFrom(60, 120, 150, 180, 360, 1440), fc.integer({ min: 1, max: 1440 })),
});
const spans = fc.option(fc.array(span, { minLength: 1, maxLength: 3 }), { freq: 6 });
const scheduleNear = (at: number): fc.Arbitrary<Schedule> => {
  const day = fc.option(
    fc.integer({ min: -3, max: 3 }).map((days) => new Date(at + days * DAY).toISOString().slice(0, 10)),
    { freq: 1 },
  );
  return fc.record({ spans, from: day, until: day });
};

describe.for(ZONES)('in %s around %d', ([zone, change]) => {
  const wall = wallIn(zone);
  const offsetAt = offsetIn(zone);
  const minutes = Array.from({ length: 2 * 1440 }, (_, index) => change - DAY + index * MINUTE);
  const shown = minutes.map(wall);

  test('it holds at each minute at which the clock on the wall says so, and the next edge is where that changes', () => {
    fc.assert(
      fc.property(scheduleNear(change), fc.nat(1439), (schedule, start) => {
        const holds = shown.map((each) => oracle(schedule, each));
        const step = 7;
        for (let index = start % step; index < minutes.length; index += step)
          expect(scheduleHolds(schedule, minutes[index] ?? 0, offsetAt), JSON.stringify([schedule, shown[index]])).toBe(
            holds[index],
          );
        const next = holds.findIndex((each, index) => index > start && each !== holds[start]);
        const edge = nextScheduleEdge(schedule, minutes[start] ?? 0, offsetAt);
        if (next >= 0) expect(edge, JSON.stringify([schedule, shown[start]])).toBe(minutes[next]);
        else if (edge !== null) expect(edge).toBeGreaterThan(minutes.at(-1) ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('one schedule covers another', () => {
  const START = Date.UTC(2026, 10, 23);
  const anySchedule = scheduleNear(START);

  test('only where it holds whenever the other one does', () => {
    fc.assert(
      fc.property(
        anySchedule,
        anySchedule,
        fc.array(fc.nat(14 * 1440), { minLength: 60, maxLength: 60 }),
        (outer, inner, when) => {
          if (!scheduleCovers(outer, inner)) return;
          for (const minute of when) {
            const at = START - 7 * DAY + minute * MINUTE;
            if (scheduleHolds(inner, at, () => 0)) expect(scheduleHolds(outer, at, () => 0)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('where that is plain to see', () => {
    const night: Schedule = { ...ALWAYS, spans: [{ days: [0, 1, 2, 3, 4, 5, 6], from: 1320, until: 360 }] };
    const late: Schedule = { ...ALWAYS, spans: [{ days: [0, 1], from: 1380, until: 300 }] };
    expect(scheduleCovers(ALWAYS, night)).toBe(true);
    expect(scheduleCovers(night, late)).toBe(true);
    expect(scheduleCovers(late, night)).toBe(false);
    expect(scheduleCovers(night, ALWAYS)).toBe(false);
    expect(scheduleCovers(night, { ...late, until: '2026-12-01' })).toBe(true);
    expect(scheduleCovers({ ...night, until: '2026-12-01' }, night)).toBe(false);
    expect(spansCover(night.spans, null)).toBe(false);
  });
});

test('a date far ahead is found, and what never changes has no edge', () => {
  const from = { ...ALWAYS, from: '2027-08-01' };
  expect(nextScheduleEdge(from, Date.UTC(2026, 10, 23), () => 120)).toBe(Date.UTC(2027, 6, 31, 22));
  expect(nextScheduleEdge(ALWAYS, 0, () => 0)).toBeNull();
  expect(nextScheduleEdge({ ...ALWAYS, until: '2001-01-01' }, Date.UTC(2026, 0, 1), () => 0)).toBeNull();
});
