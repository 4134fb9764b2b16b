import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Budget } from '@/utils/boundary/budget';
import { continued, opened, seen, spentAt, sumUsage, type Usage, waitNow } from '@/utils/budget/usage';
import { readUsage } from '@/utils/budget/usage-schema';
import { id } from '../../support/builders';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 10, 25, 12); // A Wednesday at noon.
const one = id('one');
const utc = (): number => 0;
const daily: Budget = { type: 'time', minutes: 10, per: 'day', audible: false };
const weekly: Budget = { type: 'time', minutes: 10, per: 'week', audible: false };

describe('time that a page is seen', () => {
  test('is the measure of what was told, however often and from however many tabs, within its day', () => {
    const told = fc.array(fc.tuple(fc.nat(20 * 60), fc.nat(60)), { maxLength: 40 });
    fc.assert(
      fc.property(told, fc.boolean(), (intervals, twice) => {
        const inOrder = [...intervals].sort(([a, lengthA], [b, lengthB]) => a + lengthA - (b + lengthB));
        let usage: Usage = {};
        const seconds = new Set<number>();
        let until = 0;
        for (const [from, length] of inOrder) {
          const end = from + length;
          for (let second = Math.max(from, until); second < end; second += 1) seconds.add(second);
          until = Math.max(until, end);
          usage = seen(usage, [one], START + from * 1000, START + end * 1000, utc);
          if (twice) usage = seen(usage, [one], START + from * 1000, START + end * 1000, utc);
        }
        expect(usage[one]?.dayMs ?? 0).toBe(seconds.size * 1000);
        expect(readUsage(structuredClone(usage))).toEqual(usage);
      }),
    );
  });

  test('is cut at midnight and at Monday, also where the day has 23 or 25 hours', () => {
    const overMidnight = seen({}, [one], START + 12 * HOUR - 3 * MINUTE, START + 12 * HOUR + 2 * MINUTE, utc);
    expect(overMidnight[one]).toMatchObject({ day: '2026-11-26', dayMs: 2 * MINUTE, weekMs: 5 * MINUTE });
    const monday = Date.UTC(2026, 10, 30);
    expect(seen({}, [one], monday - MINUTE, monday + MINUTE, utc)[one]).toMatchObject({
      dayMs: MINUTE,
      weekMs: MINUTE,
    });
    const change = Date.UTC(2026, 2, 29, 1);
    const berlin = (at: number): number => (at < change ? 60 : 120);
    const spring = seen({}, [one], change - 2 * HOUR, change + HOUR, berlin);
    expect(spring[one]).toMatchObject({ day: '2026-03-29', dayMs: 3 * HOUR });
  });

  test('does not come back when the clock is set back', () => {
    const used = seen({}, [one], START, START + 10 * MINUTE, utc);
    const yesterday = START - 24 * HOUR;
    expect(spentAt(daily, used[one], yesterday, utc)).toMatchObject({ left: 0, used: true });
    expect(seen(used, [one], yesterday, yesterday + MINUTE, utc)[one]?.dayMs).toBe(10 * MINUTE);
  });

  test('is not used up for ten years where the clock was as far ahead', () => {
    const ahead = START + 3650 * 24 * HOUR;
    const used = continued(seen({}, [one], ahead, ahead + 10 * MINUTE, utc), [one], ahead, utc);
    expect(spentAt(daily, used[one], START, utc)).toMatchObject({ left: 10 * MINUTE, used: false });
    expect(seen(used, [one], START, START + MINUTE, utc)[one]).toMatchObject({ dayMs: MINUTE, continues: 0 });
  });
});

describe('a budget', () => {
  test('is used up when its time is, and whole again with the next day or week', () => {
    const used = seen({}, [one], START, START + 10 * MINUTE, utc);
    expect(spentAt(daily, used[one], START, utc)).toEqual({
      left: 0,
      used: true,
      changesAt: Date.UTC(2026, 10, 26),
    });
    expect(spentAt(daily, used[one], START + 12 * HOUR, utc)).toMatchObject({ left: 10 * MINUTE, used: false });
    expect(spentAt(weekly, used[one], START + 12 * HOUR, utc)).toMatchObject({ left: 0, used: true });
    expect(spentAt(weekly, used[one], START + 5 * 24 * HOUR, utc)).toMatchObject({ left: 10 * MINUTE });
    expect(spentAt(daily, undefined, START, utc)).toMatchObject({ left: 10 * MINUTE, used: false });
  });

  test('of openings lets the last one go on until one has been away for five minutes', () => {
    const two: Budget = { type: 'openings', count: 2 };
    let usage = opened({}, [one], START, utc);
    usage = opened(usage, [one], START + 4 * MINUTE, utc);
    expect(usage[one]?.openings).toBe(1);
    usage = opened(usage, [one], START + 20 * MINUTE, utc);
    expect(spentAt(two, usage[one], START + 21 * MINUTE, utc)).toEqual({
      left: 0,
      used: false,
      changesAt: START + 25 * MINUTE,
    });
    usage = seen(usage, [one], START + 20 * MINUTE, START + 40 * MINUTE, utc);
    expect(spentAt(two, usage[one], START + 44 * MINUTE, utc).used).toBe(false);
    expect(spentAt(two, usage[one], START + 45 * MINUTE, utc).used).toBe(true);
    expect(spentAt(two, usage[one], START + 12 * HOUR, utc)).toMatchObject({ left: 2, used: false });
  });
});

test('the wait grows with each “Continue” of the day, up to its cap, and is itself again the next day', () => {
  const step = { seconds: 10, mostSeconds: 45 };
  let usage: Usage = {};
  const waits = [0, 1, 2, 3, 4].map(() => {
    const wait = waitNow(20, step, usage[one], START, utc);
    usage = continued(usage, [one], START, utc);
    return wait;
  });
  expect(waits).toEqual([20, 30, 40, 45, 45]);
  expect(waitNow(20, step, usage[one], START + 12 * HOUR, utc)).toBe(20);
  expect(waitNow(60, step, usage[one], START, utc)).toBe(60);
  expect(waitNow(20, null, usage[one], START, utc)).toBe(20);
});

test('what private windows used counts beside what is written down', () => {
  const written = seen({}, [one], START, START + 4 * MINUTE, utc);
  const inPrivate = seen({}, [one], START, START + 3 * MINUTE, utc);
  expect(spentAt(daily, sumUsage(written, inPrivate)[one], START, utc).left).toBe(3 * MINUTE);
  expect(sumUsage({}, inPrivate)).toEqual(inPrivate);
});

test('what cannot be read is nothing used', () => {
  for (const stored of [undefined, null, [], { x: 1 }, { [one]: { day: 'soon' } }, { __proto__: null, a: {} }])
    expect(readUsage(stored)).toEqual({});
});
