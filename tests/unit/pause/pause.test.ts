import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextPause, type PauseEvent, type PauseState, secondsLeft, waitIsOver } from '@/utils/pause/pause';
import { HELP, id } from '../../support/builders';

const hold = (waitSeconds: number): PauseEvent => ({
  type: 'opened',
  answer: {
    type: 'hold',
    boundary: { id: id('a'), name: 'a', reason: '' },
    waitSeconds,
    allowMinutes: 5,
    opens: null,
    stepUp: null,
    help: HELP,
    changesInMs: null,
  },
});
const anyEvent: fc.Arbitrary<PauseEvent> = fc.oneof(
  fc.nat(30).map(hold),
  fc.constant<PauseEvent>({ type: 'opened', answer: { type: 'open' } }),
  fc.constant<PauseEvent>({ type: 'opened', answer: { type: 'back' } }),
  fc.constant<PauseEvent>({ type: 'opened', answer: { type: 'trouble', sentence: { key: 'settings.unreadable' } } }),
  fc.integer({ min: -5000, max: 100_000 }).map((ms): PauseEvent => ({ type: 'passed', ms })),
  fc.constant<PauseEvent>({ type: 'leave' }),
  fc.constant<PauseEvent>({ type: 'continue' }),
  fc.nat(60).map((waitSeconds): PauseEvent => ({ type: 'wait-more', waitSeconds })),
);

describe('whatever happens, in whatever order', () => {
  test('nobody goes on before a wait is over, and one can always leave', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let state: PauseState = { type: 'opening' };
        for (const event of events) {
          const next = nextPause(state, event);
          if (next.type === 'going' && state.type !== 'going' && !next.allowed)
            expect(state.type === 'pausing' && waitIsOver(state)).toBe(true);
          if (state.type === 'leaving' || state.type === 'going') expect(next).toBe(state);
          if (state.type === 'opening' || state.type === 'pausing')
            expect(nextPause(state, { type: 'leave' })).toEqual({ type: 'leaving' });
          state = next;
        }
      }),
    );
  });
});

describe('the wait', () => {
  const start = nextPause({ type: 'opening' }, hold(10));
  const waited = (...times: number[]): PauseState =>
    times.reduce<PauseState>((state, ms) => nextPause(state, { type: 'passed', ms }), start);
  const left = (state: PauseState): number | null => (state.type === 'pausing' ? secondsLeft(state) : null);

  test('counts what was spent in sight', () => expect(left(waited(1000, 1500))).toBe(8));
  test('does not count a sleep of the machine, or a clock that runs backwards', () =>
    expect(left(waited(3_600_000, -9000))).toBe(8));
  test('gets longer when the boundary asks for more meanwhile, never shorter', () => {
    expect(left(nextPause(start, { type: 'wait-more', waitSeconds: 30 }))).toBe(30);
    expect(left(nextPause(start, { type: 'wait-more', waitSeconds: 3 }))).toBe(10);
  });
});
