import fc from 'fast-check';
import type { BackupContent } from '@/utils/backup/write-backup';
import type { JournalEvent } from '@/utils/journal/event';
import { FIRST_PLAN, type Plan } from '@/utils/plan/plan';
import { boundary, id, settings } from './builders';

const hex = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
  .map((digits) => digits.join(''));
const stamp = { id: hex, at: fc.nat(2 ** 31), offset: fc.integer({ min: -840, max: 840 }) };
const ten = fc.nat(10);
const boundaryId = fc.constantFrom(id('one'), id('two'), id('three'));
const exercise = fc.oneof(
  fc.record({ name: fc.constantFrom('surf', 'breathing'), finished: fc.boolean() }),
  fc.record({ name: fc.constant('ride'), finished: fc.boolean(), seconds: fc.nat(86_400) }),
);
const told = { urge: ten, urgeAfter: ten, emotion: fc.constantFrom('lonely', 'tired') };

export const anyEvent: fc.Arbitrary<JournalEvent> = fc.oneof(
  fc.record({ type: fc.constant('shown' as const), ...stamp, boundary: boundaryId }),
  fc.record(
    {
      type: fc.constantFrom('left' as const, 'continued' as const, 'closed' as const),
      ...stamp,
      boundary: boundaryId,
      pause: hex,
      seconds: fc.nat(1_000_000),
      trigger: fc.constantFrom('trigger____', 'another____'),
      exercise,
      ...told,
    },
    { requiredKeys: ['type', 'id', 'at', 'offset', 'boundary', 'pause', 'seconds'] },
  ),
  fc.record(
    {
      type: fc.constant('gap' as const),
      ...stamp,
      cause: fc.constantFrom('off' as const, 'access' as const),
      until: fc.nat(2 ** 31),
      boundary: boundaryId,
    },
    { requiredKeys: ['type', 'id', 'at', 'offset', 'cause', 'until'] },
  ),
  fc.record(
    { type: fc.constant('practised' as const), ...stamp, exercise, ...told },
    { requiredKeys: ['type', 'id', 'at', 'offset', 'exercise'] },
  ),
  fc.record(
    {
      type: fc.constant('looked-back' as const),
      ...stamp,
      pause: hex,
      finished: fc.boolean(),
      trigger: fc.constant('trigger____'),
    },
    { requiredKeys: ['type', 'id', 'at', 'offset', 'pause', 'finished'] },
  ),
  fc.record({
    type: fc.constant('note' as const),
    ...stamp,
    about: fc.oneof(
      fc.record({
        type: fc.constant('day' as const),
        date: fc
          .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      }),
      fc.record({ type: fc.constant('pause' as const), pause: hex }),
    ),
    text: fc.constantFrom('', 'plain words', 'two\nlines “and” \u2028 more', '🙂'.repeat(500)),
  }),
) as fc.Arbitrary<JournalEvent>;

export const SOME_PLAN: Plan = {
  ...FIRST_PLAN,
  triggers: [{ id: 'trigger____' as Plan['triggers'][number]['id'], text: 'Alone at night' }],
  cards: [
    {
      id: 'card_______' as Plan['cards'][number]['id'],
      if: 'I am alone at night',
      // biome-ignore lint/suspicious/noThenProperty: the other half of an if-then card
      then: 'I call Sam',
      triggers: ['trigger____' as Plan['triggers'][number]['id']],
      boundaries: [id('one')],
    },
  ],
  contacts: [
    { id: 'contact____' as Plan['contacts'][number]['id'], name: 'Sam', way: { type: 'call', to: '0123 456' } },
  ],
  activities: [{ id: 'activity___' as Plan['activities'][number]['id'], text: 'Walk round the block' }],
  firstSteps: ['Stand up'],
  goals: [
    {
      id: 'goal_______' as Plan['goals'][number]['id'],
      text: 'One walk after dinner, three evenings a week',
      done: true,
    },
  ],
  numbers: [{ name: 'Crisis line', number: '116 123' }],
  exercises: { pinned: 'surf', off: ['muscles'], plain: true },
};

export const SOME_EVENTS: readonly JournalEvent[] = [
  { type: 'shown', id: '0123456789abcdef', at: 1_800_000_000_000, offset: 60, boundary: id('one') },
  {
    type: 'left',
    id: 'fedcba9876543210',
    at: 1_800_000_060_000,
    offset: 60,
    boundary: id('one'),
    pause: '0123456789abcdef',
    seconds: 12,
  },
];

export function content(
  overrides: Partial<BackupContent> = {},
  events: readonly JournalEvent[] = SOME_EVENTS,
): BackupContent {
  return {
    made: 1_800_000_100_000,
    settings: settings([
      boundary(['blocked.test', '!blocked.test/fine'], { id: id('one'), name: 'Evenings', reason: 'I sleep better' }),
      boundary(['other.test'], { id: id('two'), name: 'Mornings' }),
    ]),
    plan: SOME_PLAN,
    days: [],
    count: events.length,
    events,
    ...overrides,
  };
}
