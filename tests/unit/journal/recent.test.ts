import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent, OutcomeEvent } from '@/utils/journal/event';
import { NOTHING_RECENT, offeredLookBack, type Recent, withEvent } from '@/utils/journal/recent';
import { recentIn } from '@/utils/journal/recent-in';
import { id } from '../../support/builders';
import { journalOf } from '../../support/journal-of';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
/** Each call is another pause, unless it says which. */
let pauses = 0;
const outcome = (overrides: Partial<OutcomeEvent>): OutcomeEvent => ({
  type: 'left',
  id: '0000000000000001',
  at: NOW,
  offset: 0,
  boundary: id('a'),
  pause: (pauses++).toString(16).padStart(16, '0'),
  seconds: 5,
  ...overrides,
});
const recentOf = (events: readonly JournalEvent[]): Recent => recentIn(journalOf(events));

describe('the effect of an exercise', () => {
  test('rests on pairs of ratings alone, also on those that rose', () => {
    const exercise = { name: 'surf', finished: true, seconds: 30 };
    const events = [
      outcome({ exercise, urge: 7, urgeAfter: 4 }),
      outcome({ exercise, urge: 5, urgeAfter: 6 }),
      outcome({ exercise, urge: 9 }),
      outcome({ urge: 9, urgeAfter: 1 }),
      outcome({ exercise: { ...exercise, name: 'breathing' }, urge: 2, urgeAfter: 2 }),
    ];
    expect(recentOf(events).effects).toEqual({ surf: { count: 2, drop: 2 }, breathing: { count: 1, drop: 0 } });
  });

  test('is the same read at once or event by event', () => {
    const anyEvent: fc.Arbitrary<JournalEvent> = fc
      .record({ urge: fc.nat(10), urgeAfter: fc.nat(10), name: fc.constantFrom('surf', 'kindness'), at: fc.nat(1000) })
      .map(({ name, ...told }) => outcome({ ...told, exercise: { name, finished: true } }));
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const sorted = events.sort((one, other) => one.at - other.at);
        expect(sorted.reduce(withEvent, NOTHING_RECENT)).toEqual(recentOf(events));
      }),
    );
  });
});

describe('a look back', () => {
  const went = outcome({ type: 'continued' });

  test('is offered for the last pause at which somebody went on, once the hour is calm, and not days later', () => {
    const recent = recentOf([outcome({ type: 'continued', at: NOW - 1, pause: 'eeeeeeeeeeeeeeee' }), went]);
    expect(offeredLookBack(recent, NOW + 29 * MINUTE)).toBeNull();
    expect(offeredLookBack(recent, NOW + 30 * MINUTE)).toEqual({ pause: went.pause, boundary: went.boundary, at: NOW });
    expect(offeredLookBack(recent, NOW + 4 * 24 * 60 * MINUTE)).toBeNull();
    expect(offeredLookBack(recentOf([outcome({})]), NOW + 30 * MINUTE)).toBeNull();
  });

  test('is not offered soon after another pause, however that went', () => {
    const hard = [went, outcome({ at: NOW + 40 * MINUTE, pause: 'cccccccccccccccc' })];
    expect(offeredLookBack(recentOf(hard), NOW + 45 * MINUTE)).toBeNull();
    expect(offeredLookBack(recentOf(hard), NOW + 70 * MINUTE)?.pause).toBe(went.pause);
  });

  test('is offered no more after it was made or declined', () => {
    const looked: JournalEvent = {
      type: 'looked-back',
      id: '0000000000000002',
      at: NOW + MINUTE,
      offset: 0,
      pause: went.pause,
      finished: false,
    };
    expect(offeredLookBack(recentOf([went, looked]), NOW + 30 * MINUTE)).toBeNull();
    expect(
      offeredLookBack(
        recentOf([looked, { ...went, at: NOW + 2 * MINUTE, pause: 'dddddddddddddddd' }]),
        NOW + 60 * MINUTE,
      ),
    ).not.toBeNull();
  });
});
