import * as v from 'valibot';
import { boundaryIdSchema } from '../boundary/boundary-schema';
import { type JournalEvent, NOTE_LENGTH } from '../journal/event';
import { noteText } from '../journal/note-text';

/** Unix milliseconds that a calendar can show. */
export const timeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
/** A calendar day. */
export const dateSchema = v.pipe(v.string(), v.isoDate());
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const stamp = { id, at: timeSchema, offset: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)) };
const ten = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const trigger = v.pipe(v.string(), v.regex(/^[\w-]{11}$/));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(24));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));
const exercise = v.strictObject({
  name,
  finished: v.boolean(),
  seconds: v.exactOptional(v.pipe(seconds, v.maxValue(86_400))),
});
const told = { urge: v.exactOptional(ten), urgeAfter: v.exactOptional(ten), emotion: v.exactOptional(name) };

const outcome = <Type extends 'left' | 'continued' | 'closed'>(type: Type) =>
  v.strictObject({
    type: v.literal(type),
    ...stamp,
    boundary: boundaryIdSchema,
    pause: id,
    seconds,
    trigger: v.exactOptional(trigger),
    exercise: v.exactOptional(exercise),
    ...told,
  });

type Schemas = {
  readonly [Type in JournalEvent['type']]: v.GenericSchema<unknown, Extract<JournalEvent, { readonly type: Type }>>;
};

/** An event as it stands in a backup: with the names of `event.ts`. */
export const EVENT_LINES: Schemas = {
  shown: v.strictObject({ type: v.literal('shown'), ...stamp, boundary: boundaryIdSchema }),
  left: outcome('left') as unknown as Schemas['left'],
  continued: outcome('continued') as unknown as Schemas['continued'],
  closed: outcome('closed') as unknown as Schemas['closed'],
  gap: v.strictObject({
    type: v.literal('gap'),
    ...stamp,
    cause: v.picklist(['off', 'access', 'update']),
    until: timeSchema,
    boundary: v.exactOptional(boundaryIdSchema),
  }),
  practised: v.strictObject({ type: v.literal('practised'), ...stamp, exercise, ...told }),
  'looked-back': v.strictObject({
    type: v.literal('looked-back'),
    ...stamp,
    pause: id,
    finished: v.boolean(),
    trigger: v.exactOptional(trigger),
  }),
  note: v.strictObject({
    type: v.literal('note'),
    ...stamp,
    about: v.variant('type', [
      v.strictObject({ type: v.literal('day'), date: dateSchema }),
      v.strictObject({ type: v.literal('pause'), pause: id }),
    ]),
    text: v.pipe(v.string(), v.maxLength(NOTE_LENGTH), v.transform(noteText)),
  }),
};
