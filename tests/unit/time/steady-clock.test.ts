import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSteadyClock, lookAgain, readSteadyClock, type SteadyClock, unturned } from '@/utils/time/steady-clock';

const START = 1_800_000_000_000;
const HOUR = 3_600_000;
const look = (wall: number, ranMs: number, run = 'a') => ({ wall: START + wall, ranMs, run });
const first = firstSteadyClock(look(0, 0));

describe('the steady clock', () => {
  test('within a run counts its own time, whatever the computer’s clock shows', () => {
    expect(lookAgain(first, look(25 * HOUR, 1000), 'same-session').steady).toBe(1000);
    expect(lookAgain(first, look(-25 * HOUR, 1000), 'same-session').steady).toBe(1000);
  });

  test('between two runs of one session counts no more than a silence can last', () => {
    expect(lookAgain(first, look(60_000, 5, 'b'), 'same-session').steady).toBe(60_000);
    expect(lookAgain(first, look(25 * HOUR, 5, 'b'), 'same-session').steady).toBe(11 * 60_000);
  });

  test('counts the time for which the browser was closed', () =>
    expect(lookAgain(first, look(25 * HOUR, 5, 'b'), 'closed').steady).toBe(25 * HOUR));

  test('never runs backwards, and never faster than the computer’s clock and its own timer together', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            wall: fc.integer({ min: -48 * HOUR, max: 48 * HOUR }),
            ran: fc.nat(HOUR),
            again: fc.boolean(),
            closed: fc.boolean(),
          }),
        ),
        (steps) => {
          let clock: SteadyClock = first;
          steps.forEach(({ wall, ran, again, closed }, index) => {
            const same = again ? clock.last.run : `run ${index}`;
            const next = {
              wall: Math.max(0, clock.last.wall + wall),
              ranMs: (again ? clock.last.ranMs : 0) + ran,
              run: same,
            };
            const after = lookAgain(clock, next, closed ? 'closed' : 'same-session');
            const gained = after.steady - clock.steady;
            expect(gained).toBeGreaterThanOrEqual(0);
            expect(gained).toBeLessThanOrEqual(again ? ran : Math.max(0, closed ? wall : Math.min(wall, 11 * 60_000)));
            expect(readSteadyClock(structuredClone(after))).toEqual(after);
            clock = after;
          });
        },
      ),
    );
  });
});

describe('a clock that was set back', () => {
  const back = lookAgain(first, look(-5 * HOUR, 1000), 'same-session');

  test('is remembered, and the time that it would show goes on', () => {
    expect(unturned(back)).toBe(START + 1000);
    expect(unturned(lookAgain(back, look(-4 * HOUR, HOUR), 'same-session'))).toBe(START + HOUR);
  });

  test('is forgotten when it comes up again, or after a day', () => {
    expect(unturned(lookAgain(back, look(HOUR, HOUR), 'same-session'))).toBeNull();
    expect(unturned(lookAgain(back, look(20 * HOUR - 5 * HOUR, 24 * HOUR), 'same-session'))).toBeNull();
  });

  test('is not what a small correction is', () =>
    expect(unturned(lookAgain(first, look(-60_000, 1000), 'same-session'))).toBeNull());
});

test('what cannot be read is no clock', () => {
  for (const stored of [
    undefined,
    null,
    {},
    { ...first, steady: -1 },
    { ...first, steady: 'x' },
    { ...first, more: 1 },
  ])
    expect(readSteadyClock(stored)).toBeNull();
});
