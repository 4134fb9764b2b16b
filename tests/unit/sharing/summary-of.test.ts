import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { countByDay } from '@/utils/journal/count-by-day';
import { EMPTY_JOURNAL } from '@/utils/journal/journal';
import { GOAL_LENGTH, MOST_GOALS as PLAN_GOALS } from '@/utils/plan/plan';
import { BANDS, bandOf, urgeBandOf } from '@/utils/sharing/amount';
import { FIRST_CHOICES, SUMMARY_PARTS, type SummaryChoices } from '@/utils/sharing/choices';
import { readPayload } from '@/utils/sharing/envelope';
import { summaryFor } from '@/utils/sharing/seal';
import type { SummaryBody } from '@/utils/sharing/summary';
import { type SummarySource, summaryOf } from '@/utils/sharing/summary-of';
import { summaryBodySchema } from '@/utils/sharing/summary-schema';
import { anyEvent } from '../../support/any-event';
import { id } from '../../support/builders';
import { journalOf } from '../../support/journal-of';
import { NOW, PERSON, partner } from '../../support/sharing-builders';

const SOURCE: SummarySource = {
  today: '2026-11-24',
  now: NOW,
  timezone: 'Europe/Berlin',
  nameOf: (boundary) => `Name of ${boundary}`,
  note: '',
};
const choices = (overrides: Partial<SummaryChoices> = {}): SummaryChoices => ({ ...FIRST_CHOICES, ...overrides });

let made = 0;
/** A pause on a day at noon, and what came of it. */
function pause(day: string, outcome: 'left' | 'continued' | null, told: object = {}) {
  made += 1;
  const at = Date.parse(`${day}T12:00:00Z`) + made;
  const eventId = made.toString(16).padStart(16, '0');
  const shown = { type: 'shown' as const, id: eventId, at, offset: 0, boundary: id('evenings') };
  if (outcome === null) return [shown];
  const ended = {
    ...shown,
    type: outcome,
    id: made.toString(16).padStart(16, 'f'),
    pause: eventId,
    seconds: 9,
    ...told,
  };
  return [shown, ended];
}

const SOME = journalOf([
  ...pause('2026-11-20', 'left', { exercise: { name: 'surf', finished: true }, urge: 8, urgeAfter: 5 }),
  ...pause('2026-11-22', 'left'),
  ...pause('2026-11-22', 'continued', { exercise: { name: 'surf', finished: false }, urge: 7, urgeAfter: 7 }),
  ...pause('2026-11-24', null),
  {
    type: 'gap',
    id: 'a'.repeat(16),
    at: Date.parse('2026-11-21T10:00:00Z'),
    offset: 0,
    cause: 'off',
    until: Date.parse('2026-11-21T12:00:00Z'),
  },
]);

test('the last thirty days go in with what is usual, each day from the first one on record', () => {
  expect(summaryOf(SOME, FIRST_CHOICES, SOURCE)).toEqual({
    period: { from: '2026-10-26', until: '2026-11-24' },
    numbers: 'exact',
    totals: { pauses: 4, left: 2, continued: 1 },
    days: [
      { date: '2026-11-20', pauses: 1, left: 1, continued: 0 },
      { date: '2026-11-21', pauses: 0, left: 0, continued: 0 },
      { date: '2026-11-22', pauses: 2, left: 1, continued: 1 },
      { date: '2026-11-23', pauses: 0, left: 0, continued: 0 },
      { date: '2026-11-24', pauses: 1, left: 0, continued: 0 },
    ],
    exercises: [{ name: 'surf', done: 2 }],
    urge: { before: 7.5, after: 6 },
    gaps: ['2026-11-21'],
    expires: null,
    created: '2026-11-24T21:00:00Z',
    timezone: 'Europe/Berlin',
  } satisfies SummaryBody);
});

test('of what is not ticked nothing is in it, not even a zero', () => {
  const bare = summaryOf(SOME, choices({ parts: [] }), SOURCE);
  expect(bare).toEqual({
    period: { from: '2026-10-26', until: '2026-11-24' },
    numbers: 'exact',
    totals: {},
    days: [],
    expires: null,
    created: '2026-11-24T21:00:00Z',
    timezone: 'Europe/Berlin',
  });
  expect(summaryOf(SOME, choices({ parts: ['outcomes'] }), SOURCE).totals).toEqual({ left: 2, continued: 1 });
});

test('names of boundaries go in only where that is ticked', () => {
  const { boundaries } = summaryOf(SOME, choices({ parts: ['pauses', 'boundaries'] }), SOURCE);
  expect(boundaries).toEqual([{ name: 'Name of evenings___', pauses: 4 }]);
  expect(JSON.stringify(summaryOf(SOME, FIRST_CHOICES, SOURCE))).not.toContain('evenings');
});

test('in bands there is no number at all', () => {
  const banded = summaryOf(SOME, choices({ numbers: 'bands', parts: SUMMARY_PARTS }), SOURCE);
  expect(banded.totals).toEqual({ pauses: 'several', left: 'few', continued: 'few' });
  expect(banded.urge).toEqual({ before: 'high', after: 'medium' });
  expect(JSON.stringify(banded.days)).not.toMatch(/:\d/);
});

test.for([
  [0, 'none'],
  [1, 'few'],
  [3, 'few'],
  [4, 'several'],
  [9, 'several'],
  [10, 'many'],
  [1_000_000, 'many'],
] as const)('%d is “%s”', ([count, band]) => {
  expect(bandOf(count)).toBe(band);
});

test('more is never a smaller word', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(2000), (one, other) => {
      if (one <= other) expect(BANDS.indexOf(bandOf(one))).toBeLessThanOrEqual(BANDS.indexOf(bandOf(other)));
    }),
  );
  expect([0, 3.4, 3.5, 6.4, 6.5, 10].map(urgeBandOf)).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high']);
});

test('the own line is one line, cleaned and cut to its length; an end is a day', () => {
  const { note, expires } = summaryOf(SOME, choices({ expiresAfter: 30 }), {
    ...SOURCE,
    note: ` A calmer\nweek.\u202e ${'🌊'.repeat(400)}`,
  });
  expect(note).toMatch(/^A calmer week\. 🌊+$/u);
  expect(note?.length).toBeLessThanOrEqual(500);
  expect(note?.isWellFormed()).toBe(true);
  expect(expires).toBe('2026-12-24');
});

test('goals go in where they are ticked and there are any, as they stand, whether numbers are exact or not', () => {
  const goals = [{ text: 'Phone in the kitchen\u200b', done: true }];
  const withGoals = choices({ parts: ['goals'] });
  expect(summaryOf(SOME, withGoals, { ...SOURCE, goals }).goals).toEqual([
    { text: 'Phone in the kitchen', done: true },
  ]);
  expect(summaryOf(SOME, { ...withGoals, numbers: 'bands' }, { ...SOURCE, goals }).goals).toEqual([
    { text: 'Phone in the kitchen', done: true },
  ]);
  expect(summaryOf(SOME, choices({ parts: ['pauses'] }), { ...SOURCE, goals })).not.toHaveProperty('goals');
  expect(summaryOf(SOME, withGoals, SOURCE)).not.toHaveProperty('goals');
});

test('every goal that a plan holds fits into a summary, whole', () => {
  const goals = Array.from({ length: PLAN_GOALS }, (_, at) => ({
    text: `${at}`.padEnd(GOAL_LENGTH, 'x'),
    done: false,
  }));
  expect(summaryOf(SOME, choices({ parts: ['goals'] }), { ...SOURCE, goals }).goals).toEqual(goals);
});

test('an empty journal is an empty summary, and no days of nothing', () => {
  const empty = summaryOf(EMPTY_JOURNAL, FIRST_CHOICES, SOURCE);
  expect(empty.days).toEqual([]);
  expect(empty.totals).toEqual({ pauses: 0, left: 0, continued: 0 });
  expect(empty.urge).toBe(null);
});

test('whatever the journal and the choices, a reader takes what is made', () => {
  const anyChoices = fc.record({
    parts: fc.subarray([...SUMMARY_PARTS]),
    numbers: fc.constantFrom('exact' as const, 'bands' as const),
    days: fc.integer({ min: 1, max: 400 }),
    expiresAfter: fc.option(fc.integer({ min: 1, max: 400 })),
  });
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 30 }),
      anyChoices,
      fc.constantFrom('2024-03-01', '2026-01-01', '2026-03-30', '2026-10-26'),
      fc.string({ unit: 'binary', maxLength: 600 }),
      (events, picked, today, text) => {
        const source = { ...SOURCE, today, note: text, nameOf: () => text };
        const journal = journalOf(events);
        const shown = summaryOf(journal, picked, source);
        expect(v.parse(summaryBodySchema, shown)).toEqual(shown);
        // The months that were left out hold nothing of the period.
        const counted = countByDay(journal, shown.period).filter(({ pauses }) => pauses > 0);
        if (picked.parts.includes('pauses') && picked.numbers === 'exact')
          expect(shown.days.filter(({ pauses }) => pauses !== 0).map(({ date, pauses }) => [date, pauses])).toEqual(
            counted.map(({ date, pauses }) => [date, pauses]).reverse(),
          );
        const summary = summaryFor(partner(), PERSON, shown);
        expect(readPayload(JSON.stringify(summary))).toEqual(summary);
      },
    ),
    { numRuns: 60 },
  );
});
