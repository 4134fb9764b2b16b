import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayCount } from '@/utils/journal/count';
import { daysBefore } from '@/utils/journal/day';
import { countOf, PARTS, piecesOf } from '@/utils/journal/picture/bar';
import { bucketsOf, spanOf } from '@/utils/journal/picture/bucket';
import { hourMap } from '@/utils/journal/picture/hour-map';
import { scaleFor } from '@/utils/journal/picture/scale';
import { ticksFor } from '@/utils/journal/picture/tick';

const day = (date: string, pauses: number, overrides: Partial<DayCount> = {}): DayCount => ({
  date,
  pauses,
  left: pauses,
  continued: 0,
  closed: 0,
  gaps: [],
  ...overrides,
});

describe('the scale', () => {
  test.for([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [14, [0, 5, 10, 15]],
    [1203, [0, 500, 1000, 1500]],
  ] as const)('for at most %d has the ticks %j', ([most, ticks]) => {
    expect(scaleFor(most).ticks).toEqual(ticks);
  });

  test('holds every number, with few whole steps', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (most) => {
        const { top, ticks } = scaleFor(most);
        expect(top).toBeGreaterThanOrEqual(most);
        expect(ticks.at(-1)).toBe(top);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('bars', () => {
  test('stand for days in a month, weeks in a year, months in five years, quarters in ten', () => {
    const kindOf = (days: number): string =>
      bucketsOf([], { from: daysBefore('2026-11-24', days - 1), until: '2026-11-24' }, 0).kind;
    expect([30, 365, 1800, 3650].map(kindOf)).toEqual(['day', 'week', 'month', 'quarter']);
  });

  test('hold every day once, whichever day weeks begin on', () => {
    const date = fc.integer({ min: 0, max: 4000 }).map((back) => daysBefore('2026-11-24', back));
    const days = fc.uniqueArray(fc.record({ date, pauses: fc.nat(50) }), { selector: (each) => each.date });
    fc.assert(
      fc.property(days, fc.constantFrom(0, 5, 6), fc.integer({ min: 1, max: 4001 }), (given, firstDay, length) => {
        const counts = given.map(({ date: each, pauses }) => day(each, pauses));
        const from = daysBefore('2026-11-24', length);
        const { buckets } = bucketsOf(counts, { from, until: '2026-11-24' }, firstDay);
        const within = counts.filter((each) => each.date >= from);
        const sum = (all: readonly { readonly pauses: number }[]): number => all.reduce((a, b) => a + b.pauses, 0);
        expect(sum(buckets)).toBe(sum(within));
        expect(buckets.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test('begin weeks where the person does', () => {
    const span = { from: '2026-09-01', until: '2026-11-24' };
    expect(bucketsOf([], span, 0).buckets.at(-1)?.from).toBe('2026-11-23');
    expect(bucketsOf([], span, 6).buckets.at(-1)?.from).toBe('2026-11-22');
  });

  test('a gap stays a gap, and a time without pauses is there without one', () => {
    const days = [day('2026-11-20', 2, { gaps: ['off'] }), day('2026-11-24', 1, { gaps: ['off', 'access'] })];
    const { buckets } = bucketsOf(days, { from: '2026-09-01', until: '2026-11-24' }, 0);
    expect(buckets.at(-1)).toMatchObject({ pauses: 1, gaps: ['access', 'off'] });
    expect(buckets.at(-2)).toMatchObject({ pauses: 2, gaps: ['off'] });
    expect(buckets.at(-3)).toMatchObject({ pauses: 0, gaps: [] });
  });

  test('are built of what came of the pauses, none of it twice', () => {
    const tally = { pauses: 10, left: 4, continued: 3, closed: 1 };
    const pieces = piecesOf(tally, 20);
    expect(pieces.map(({ part, count }) => [part, count])).toEqual([
      ['left', 4],
      ['continued', 3],
      ['closed', 1],
      ['open', 2],
    ]);
    expect(pieces.at(-1)).toMatchObject({ foot: 0.4, height: 0.1 });
    expect(piecesOf({ pauses: 2, left: 2, continued: 0, closed: 0 }, 5)).toHaveLength(1);
    expect(PARTS.map((part) => countOf(tally, part)).reduce((a, b) => a + b)).toBe(10);
  });

  test('span from the first day that is known, and one day alone is no picture', () => {
    const days = [day('2026-11-20', 1), day('2026-03-02', 1)];
    expect(spanOf(days, null, '2026-11-24')).toEqual({ from: '2026-03-02', until: '2026-11-24' });
    expect(spanOf(days, '2026-11-18', '2026-11-24')).toEqual({ from: '2026-11-18', until: '2026-11-24' });
    expect(spanOf([], null, '2026-11-24')).toBeNull();
    expect(spanOf(days, '2026-11-24', '2026-11-24')).toBeNull();
  });
});

describe('the map of hours', () => {
  const byHour = Array.from({ length: 168 }, (_, hour) => (hour === 4 * 24 + 22 ? 16 : hour === 0 ? 4 : 0));

  test('begins on the person’s first day, and areas are as the numbers are', () => {
    const map = hourMap(byHour, 6);
    expect(map.days).toEqual([6, 0, 1, 2, 3, 4, 5]);
    expect(map.cells).toHaveLength(168);
    expect(map.cells[24]).toEqual({ day: 0, hour: 0, pauses: 4, width: 0.5 });
    expect(map.peak).toMatchObject({ day: 4, hour: 22, pauses: 16 });
    expect(map.pauses).toBe(20);
  });

  test('names no hour where several are alike, or nothing was', () => {
    expect(
      hourMap(
        byHour.map((pauses) => Math.min(pauses, 4)),
        0,
      ).peak,
    ).toBeNull();
    expect(
      hourMap(
        byHour.map(() => 0),
        0,
      ),
    ).toMatchObject({ peak: null, pauses: 0 });
  });
});

test('labels are few, and fewer where there is little room', () => {
  expect(ticksFor(4, 7).map(({ at, spare }) => [at, spare])).toEqual([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 7 }), (bars, more) => {
      const ticks = ticksFor(bars, bars + more);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks.filter(({ spare }) => !spare).length).toBeLessThanOrEqual(3);
      expect(ticks.every(({ at }) => at < bars)).toBe(true);
    }),
  );
});
