import * as v from 'valibot';
import { MOST_SPANS } from './read-schedule';
import type { LocalDate, Schedule, Span } from './schedule';

const weekday = v.picklist([0, 1, 2, 3, 4, 5, 6]);
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((text) => isDay(text)),
  v.transform((text): LocalDate => text),
);

export const spansSchema: v.GenericSchema<unknown, readonly Span[]> = v.pipe(
  v.array(
    v.strictObject({
      days: v.pipe(
        v.array(weekday),
        v.minLength(1),
        v.check((days) => new Set(days).size === days.length),
      ),
      from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)),
      until: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)),
    }),
  ),
  v.minLength(1),
  v.maxLength(MOST_SPANS),
);

export const scheduleSchema: v.GenericSchema<unknown, Schedule> = v.pipe(
  v.strictObject({ spans: v.nullable(spansSchema), from: v.nullable(date), until: v.nullable(date) }),
  v.check(({ from, until }) => from === null || until === null || from <= until),
);

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
