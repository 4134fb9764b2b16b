import * as v from 'valibot';
import { cleanLine } from '../plan/clean-line';
import { type Amount, BANDS, type Numbers, URGE_BANDS, type UrgeAmount } from './amount';
import { type CardText, readCard } from './card';
import { MOST_BOUNDARIES, MOST_COUNT, MOST_DAYS, MOST_EXERCISES, MOST_GOALS, NAME_LENGTH, NOTE_LENGTH } from './limits';
import { SUMMARY_FORMAT, SUMMARY_VERSION, type Summary, type SummaryBody, type SummaryCounts } from './summary';

/** The one message by which text that could hide or turn something is told from other faults. */
export const UNSEEN_TEXT = 'unseen text';

/** One line as our own fields leave it: nothing in it that cannot be seen or turns what is around it. */
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => cleanLine(text) === text, UNSEEN_TEXT),
  );

const dateSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay));
const momentSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), v.check(isMoment));
export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const feedSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
export const sequenceSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000));
export const createdSchema = momentSchema;

export const cardSchema: v.GenericSchema<unknown, CardText> = v.pipe(
  v.string(),
  v.maxLength(200),
  v.check(isCard),
  v.transform((text) => text as CardText),
);

const amountSchema: v.GenericSchema<unknown, Amount> = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COUNT)),
  v.picklist(BANDS),
]);
const urgeSchema: v.GenericSchema<unknown, UrgeAmount> = v.union([
  v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(10),
    v.check((mean) => Math.round(mean * 10) / 10 === mean),
  ),
  v.picklist(URGE_BANDS),
]);
const counts = {
  pauses: v.exactOptional(amountSchema),
  left: v.exactOptional(amountSchema),
  continued: v.exactOptional(amountSchema),
};

const body = {
  period: v.pipe(
    v.strictObject({ from: dateSchema, until: dateSchema }),
    v.check(({ from, until }) => from <= until && daysBetween(from, until) < MOST_DAYS),
  ),
  numbers: v.picklist(['exact', 'bands'] satisfies Numbers[]),
  totals: v.pipe(
    // Valibot takes a list for an object of which every field may be absent.
    v.custom<object>((given) => !Array.isArray(given)),
    v.strictObject(counts),
  ),
  days: v.pipe(v.array(v.strictObject({ date: dateSchema, ...counts })), v.maxLength(MOST_DAYS)),
  exercises: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,23}$/)), done: amountSchema })),
      v.maxLength(MOST_EXERCISES),
    ),
  ),
  urge: v.exactOptional(v.nullable(v.strictObject({ before: urgeSchema, after: urgeSchema }))),
  goals: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ text: v.pipe(line(NAME_LENGTH), v.minLength(1)), done: v.boolean() })),
      v.maxLength(MOST_GOALS),
    ),
  ),
  gaps: v.exactOptional(v.pipe(v.array(dateSchema), v.maxLength(MOST_DAYS))),
  boundaries: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ name: v.pipe(line(NAME_LENGTH), v.minLength(1)), ...counts })),
      v.maxLength(MOST_BOUNDARIES),
    ),
  ),
  note: v.exactOptional(v.pipe(line(NOTE_LENGTH), v.minLength(1))),
  expires: v.nullable(dateSchema),
  created: momentSchema,
  timezone: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/)),
};

export const summaryBodySchema: v.GenericSchema<unknown, SummaryBody> = v.pipe(
  v.strictObject(body),
  v.check((given) => isConsistent(given)),
);

export const summarySchema: v.GenericSchema<unknown, Summary> = v.pipe(
  v.strictObject({
    format: v.literal(SUMMARY_FORMAT),
    version: v.literal(SUMMARY_VERSION),
    feed: feedSchema,
    sequence: sequenceSchema,
    previous: v.nullable(hashSchema),
    to: v.nullable(cardSchema),
    from: cardSchema,
    ...body,
  }),
  v.check((given) => isConsistent(given)),
  v.check(({ sequence, previous }) => (sequence === 1) === (previous === null)),
);

function isConsistent(given: SummaryBody): boolean {
  return inOrder(given) && isOneKind(given);
}

/** Days and gaps lie in the period, each once, earliest first. */
function inOrder({ period: { from, until }, days, gaps = [] }: SummaryBody): boolean {
  const rising = (dates: readonly string[]): boolean =>
    dates.every((date, index) => date >= from && date <= until && (index === 0 || date > (dates[index - 1] ?? '')));
  return rising(days.map(({ date }) => date)) && rising(gaps);
}

/** Numbers are numbers, or all of them are words. Nobody leaves or goes on more often than they paused. */
function isOneKind({ numbers, totals, days, boundaries = [], exercises = [], urge }: SummaryBody): boolean {
  const rows: readonly SummaryCounts[] = [totals, ...days, ...boundaries];
  const amounts = [
    ...rows.flatMap(({ pauses, left, continued }) => [pauses, left, continued]),
    ...exercises.map(({ done }) => done),
    urge?.before,
    urge?.after,
  ].filter((amount) => amount !== undefined);
  return (
    amounts.every((amount) => (typeof amount === 'number') === (numbers === 'exact')) &&
    rows.every(({ pauses, left = 0, continued = 0 }) =>
      typeof pauses === 'number' && typeof left === 'number' && typeof continued === 'number'
        ? left + continued <= pauses
        : true,
    )
  );
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return date >= '1970-01-01' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function isMoment(moment: string): boolean {
  const time = Date.parse(moment);
  return (
    isDay(moment.slice(0, 10)) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(moment.slice(0, 19))
  );
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}

/** In just the form in which our own are written, so that one card is one text. */
function isCard(text: string): boolean {
  try {
    return readCard(text).text === text;
  } catch {
    return false;
  }
}
