import { describe, expect, test } from 'vitest';
import { FIRST_HEALTH, followAccess, gapBeforeStart, type Health } from '@/utils/keeper/gaps';
import { id } from '../../support/builders';

const alive: Health = { ...FIRST_HEALTH, lastAlive: 1000 };

describe('a time that nobody saw', () => {
  test('is the time for which Breakwater was off or being updated', () => {
    expect(gapBeforeStart(alive, 'enabled', 5000)).toEqual({ cause: 'off', from: 1000, until: 5000 });
    expect(gapBeforeStart(alive, 'updated', 5000)).toEqual({ cause: 'update', from: 1000, until: 5000 });
  });

  test('is not the time for which the browser was closed or the background asleep', () => {
    expect(gapBeforeStart(alive, 'browser', 5000)).toBeNull();
    expect(gapBeforeStart(alive, 'woken', 5000)).toBeNull();
    expect(gapBeforeStart(FIRST_HEALTH, 'enabled', 5000)).toBeNull();
  });

  test('has no length below nothing when the clock was set back', () =>
    expect(gapBeforeStart(alive, 'enabled', 500)).toBeNull());
});

describe('missing access', () => {
  test('opens a gap, keeps it open, and closes it with its times', () => {
    const opened = followAccess(alive, [id('a')], 2000, 2000);
    expect(opened).toEqual({
      health: { ...alive, openGaps: [{ cause: 'access', from: 2000, boundary: id('a') }] },
      closed: [],
    });
    const still = followAccess(opened.health, [id('a')], 3000, 3000);
    expect(still.health.openGaps).toEqual(opened.health.openGaps);
    expect(followAccess(still.health, [], 4000, 4000)).toEqual({
      health: alive,
      closed: [{ cause: 'access', from: 2000, until: 4000, boundary: id('a') }],
    });
  });
});
