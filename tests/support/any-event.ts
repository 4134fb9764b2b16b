import fc from 'fast-check';
import type { JournalEvent } from '@/utils/journal/event';
import { id } from './builders';

const HOUR = 3_600_000;
/** Both changes of European summer time, the turn of a year, a leap day, and the first moment of all. */
const MOMENTS = ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2025-12-31T23:30:00Z', '2024-02-29T12:00:00Z'].map(
  (text) => Date.parse(text),
);
const at = fc.oneof(
  fc
    .tuple(fc.constantFrom(...MOMENTS), fc.integer({ min: -40 * HOUR, max: 40 * HOUR }))
    .map(([about, by]) => about + by),
  fc.constantFrom(0, 1, ...MOMENTS),
);
const offset = fc.constantFrom(-720, -570, -300, 0, 60, 120, 330, 345, 840);
const boundary = fc.constantFrom(id('a'), id('b'), id('c'));
const trigger = fc.constantFrom('trigger____', 'another____');
const ten = fc.integer({ min: 0, max: 10 });
const optional = { requiredKeys: [] };

const shortId = (first: string): fc.Arbitrary<string> =>
  fc.nat(11).map((number) => first + number.toString(16).padStart(15, '0'));
const exercise = fc
  .record({ name: fc.constantFrom('surf', 'breathing', 'ride'), finished: fc.boolean() })
  .chain((done) =>
    fc
      .option(fc.constantFrom(30, 180, 86_400), { nil: undefined })
      .map((seconds) => (seconds === undefined ? done : { ...done, seconds })),
  );
const told = fc.record({ urge: ten, urgeAfter: ten, emotion: fc.constantFrom('lonely', 'tired') }, optional);
const stamp = fc.record({ at, offset });

const shown = fc.record({ type: fc.constant('shown' as const), id: shortId('0'), boundary });
const outcome = fc
  .tuple(
    fc.record({
      type: fc.constantFrom('left' as const, 'continued' as const, 'closed' as const),
      pause: shortId('0'),
      boundary,
      seconds: fc.nat(90_000),
    }),
    fc.record({ trigger, exercise }, optional),
    told,
    fc.boolean(),
  )
  .map(([base, more, rated, usual]) => ({ ...base, id: usual ? turned(base.pause) : base.pause, ...more, ...rated }));
const practised = fc
  .tuple(fc.record({ type: fc.constant('practised' as const), id: shortId('1'), exercise }), told)
  .map(([base, rated]) => ({ ...base, ...rated }));
const gap = fc
  .tuple(
    fc.record({
      type: fc.constant('gap' as const),
      id: shortId('2'),
      cause: fc.constantFrom('off' as const, 'access' as const, 'update' as const),
    }),
    fc.nat(60 * HOUR),
    fc.record({ boundary }, optional),
  )
  .map(([base, ms, more]) => ({ ...base, ms, ...more }));
const looked = fc
  .tuple(
    fc.record({
      type: fc.constant('looked-back' as const),
      id: shortId('3'),
      pause: shortId('0'),
      finished: fc.boolean(),
    }),
    fc.record({ trigger }, optional),
  )
  .map(([base, more]) => ({ ...base, ...more }));
const note = fc.record({
  type: fc.constant('note' as const),
  id: shortId('4'),
  about: fc.oneof(
    fc.record({ type: fc.constant('day' as const), date: fc.constantFrom('2026-03-29', '2024-02-29') }),
    fc.record({ type: fc.constant('pause' as const), pause: shortId('0') }),
  ),
  text: fc.constantFrom('', 'one', 'two', 'drei'),
});

/** Events that are often about the same pause, at awkward times. */
export const anyEvent: fc.Arbitrary<JournalEvent> = fc
  .tuple(
    stamp,
    fc.oneof({ arbitrary: shown, weight: 4 }, { arbitrary: outcome, weight: 5 }, practised, gap, looked, note),
  )
  .map(([when, event]) => {
    if (event.type !== 'gap') return { ...event, ...when };
    const { ms, ...rest } = event;
    return { ...rest, ...when, until: when.at + ms };
  });

/** The usual id of a pause's outcome. */
function turned(pause: string): string {
  return Array.from(pause, (digit) => (15 - Number.parseInt(digit, 16)).toString(16)).join('');
}
