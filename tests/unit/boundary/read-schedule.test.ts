import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { QUICK_HOURS } from '@/utils/boundary/quick-hours';
import { readSchedule, readSpans, scheduleTextOf } from '@/utils/boundary/read-schedule';
import type { Schedule } from '@/utils/boundary/schedule';
import { scheduleSchema } from '@/utils/boundary/schedule-schema';
import type { Sentence } from '@/utils/sentence/sentence';

const date = fc.constantFrom(null, '2026-11-23', '2026-12-01');
const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    spans: fc.option(
      fc.array(
        fc.record({
          days: fc.subarray([0, 1, 2, 3, 4, 5, 6] as const, { minLength: 1 }),
          from: fc.nat(1439),
          until: fc.integer({ min: 1, max: 1440 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    ),
    from: date,
    until: date,
  })
  .filter(({ from, until }) => from === null || until === null || from <= until);

test('what the form shows of a schedule reads as that schedule, and the schema takes it', () => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      expect(readSchedule(scheduleTextOf(schedule))).toEqual({ type: 'schedule', schedule });
      expect(v.parse(scheduleSchema, schedule)).toEqual(schedule);
    }),
  );
});

test('every quick choice can be read', () => {
  for (const { span } of QUICK_HOURS) expect(readSpans([span]).type).toBe('spans');
});

test('what is missing or turned around is said in a sentence', () => {
  const span = { days: [0] as const, from: '22:00', until: '06:00' };
  const at = { hours: 'hours' as const, spans: [span], from: '', until: '' };
  const problems = (text: Parameters<typeof readSchedule>[0]): readonly Sentence[] => {
    const read = readSchedule(text);
    return read.type === 'refused' ? read.problems : [];
  };
  expect(problems(at)).toEqual([]);
  expect(problems({ ...at, spans: [] })).toEqual([{ key: 'schedule.problem.noHours' }]);
  expect(problems({ ...at, spans: [{ ...span, days: [] }] })).toEqual([{ key: 'schedule.problem.noDay' }]);
  expect(problems({ ...at, spans: [{ ...span, until: '24:00' }] })).toHaveLength(1);
  expect(problems({ ...at, from: '2026-12-02', until: '2026-12-01' })).toEqual([{ key: 'schedule.problem.order' }]);
  expect(problems({ ...at, from: '2026-02-30' })).toHaveLength(1);
});

test('the schema refuses what no form could have made', () => {
  const good: Schedule = { spans: [{ days: [0], from: 0, until: 60 }], from: null, until: null };
  for (const bad of [
    { ...good, spans: [] },
    { ...good, spans: [{ days: [], from: 0, until: 60 }] },
    { ...good, spans: [{ days: [0, 0], from: 0, until: 60 }] },
    { ...good, spans: [{ days: [7], from: 0, until: 60 }] },
    { ...good, spans: [{ days: [0], from: 1440, until: 60 }] },
    { ...good, spans: [{ days: [0], from: 0, until: 0 }] },
    { ...good, spans: Array.from({ length: 29 }, () => ({ days: [0], from: 0, until: 60 })) },
    { ...good, from: '2026-02-30' },
    { ...good, from: '2026-12-02', until: '2026-12-01' },
  ])
    expect(v.safeParse(scheduleSchema, bad).success, JSON.stringify(bad)).toBe(false);
});
