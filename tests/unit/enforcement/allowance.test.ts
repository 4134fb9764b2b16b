import { describe, expect, test } from 'vitest';
import {
  type Allowance,
  allowancesAt,
  endAllowance,
  grant,
  NO_ALLOWANCES,
  nextEnd,
  openFrom,
  useOnce,
} from '@/utils/enforcement/allowance';
import { id } from '../../support/builders';

const MINUTE = 60_000;
const START = 1_800_000_000_000;
const one = id('one');
const place = { tab: 1, private: false, page: null };
const everywhere: Allowance = {
  boundaries: [one],
  host: null,
  scope: { type: 'everywhere' },
  until: START + 10 * MINUTE,
};
const granted = grant({ ...NO_ALLOWANCES, seenAt: START }, everywhere);
const isOpen = (now: number, before = granted): boolean =>
  openFrom(allowancesAt(before, now), place).has(one, 'a.test');

describe('an allowance', () => {
  test('ends at its time and not before', () => {
    expect(isOpen(START + 10 * MINUTE - 1)).toBe(true);
    expect(isOpen(START + 10 * MINUTE)).toBe(false);
    expect(nextEnd(granted)).toBe(START + 10 * MINUTE);
  });

  test('ends when the clock jumps forward past it, as after the machine slept', () =>
    expect(isOpen(START + 365 * 24 * 60 * MINUTE)).toBe(false));

  test('gets no time out of a clock that is set back', () => {
    const seenLater = allowancesAt(granted, START + 9 * MINUTE);
    expect(isOpen(START + MINUTE, seenLater)).toBe(false);
    expect(isOpen(START + 9 * MINUTE - 1000, seenLater)).toBe(true);
  });

  test('can be ended at once', () =>
    expect(openFrom(endAllowance(granted, one), place).has(one, 'a.test')).toBe(false));

  test('of a private window is good in private windows alone', () => {
    const inPrivate = grant(NO_ALLOWANCES, { ...everywhere, scope: { type: 'private' } });
    expect(openFrom(inPrivate, place).has(one, 'a.test')).toBe(false);
    expect(openFrom(inPrivate, { ...place, private: true }).has(one, 'a.test')).toBe(true);
  });
});

describe('“this page once”', () => {
  const page = { visit: 'v1', address: 'http://a.test/1' };
  const once = grant(NO_ALLOWANCES, {
    boundaries: [one],
    host: null,
    scope: { type: 'once', tab: 1, page: null },
    until: START + MINUTE,
  });
  const used = useOnce(once, 1, page, [one], START);
  const opens = (visit: string, address: string, tab = 1): boolean =>
    openFrom(used, { tab, private: false, page: { visit, address } }).has(one, 'a.test');

  test('is good in its tab until a page of the boundary stands there', () => {
    expect(openFrom(once, place).has(one, 'a.test')).toBe(true);
    expect(openFrom(once, { ...place, tab: 2 }).has(one, 'a.test')).toBe(false);
    expect(openFrom(used, place).has(one, 'a.test')).toBe(false);
    expect(useOnce(once, 1, page, [id('other')], START)).toEqual(once);
  });

  test('is good for that page and no other', () => {
    expect(opens('v1', 'http://a.test/1')).toBe(true);
    expect(opens('v1', 'http://a.test/2')).toBe(false);
    expect(opens('v2', 'http://a.test/1')).toBe(false);
    expect(opens('v1', 'http://a.test/1', 2)).toBe(false);
  });

  test('follows the page when that gives itself another address, and has no clock', () => {
    const renamed = useOnce(used, 1, { visit: 'v1', address: 'http://a.test/1?x' }, [one], START);
    expect(
      openFrom(renamed, { tab: 1, private: false, page: { visit: 'v1', address: 'http://a.test/1?x' } }).endOf(
        one,
        'a.test',
      ),
    ).toBeNull();
    expect(allowancesAt({ ...used, seenAt: START }, START + 60 * MINUTE).standing).toHaveLength(1);
  });
});
