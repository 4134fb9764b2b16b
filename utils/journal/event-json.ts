import * as v from 'valibot';
import { boundaryIdSchema } from '../boundary/boundary-schema';
import { type ExerciseDone, type JournalEvent, NOTE_LENGTH, type NoteAbout, type OutcomeEvent } from './event';
import { noteText } from './note-text';

/** Unix milliseconds that a calendar can show. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const stamp = {
  v: v.literal(1),
  i: id,
  t: time,
  z: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
};

const ten = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const trigger = v.pipe(v.string(), v.regex(/^[\w-]{11}$/));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(24));
const exercise = v.union([
  v.strictTuple([name, v.picklist([0, 1])]),
  v.strictTuple([name, v.picklist([0, 1]), v.pipe(seconds, v.maxValue(86_400))]),
]);
const told = { u: v.exactOptional(ten), w: v.exactOptional(ten), m: v.exactOptional(name) };

const shown = v.strictObject({ ...stamp, k: v.literal('shown'), b: boundaryIdSchema });
const outcome = v.strictObject({
  ...stamp,
  k: v.picklist(['left', 'continued', 'closed']),
  b: boundaryIdSchema,
  p: id,
  s: seconds,
  g: v.exactOptional(trigger),
  x: v.exactOptional(exercise),
  ...told,
});
const practised = v.strictObject({ ...stamp, k: v.literal('practised'), x: exercise, ...told });
const lookedBack = v.strictObject({
  ...stamp,
  k: v.literal('looked-back'),
  p: id,
  f: v.picklist([0, 1]),
  g: v.exactOptional(trigger),
});
const gap = v.strictObject({
  ...stamp,
  k: v.literal('gap'),
  c: v.picklist(['off', 'access', 'update']),
  e: time,
  b: v.exactOptional(boundaryIdSchema),
});
const text = v.pipe(v.string(), v.maxLength(NOTE_LENGTH), v.transform(noteText));
const dayNote = v.strictObject({ ...stamp, k: v.literal('note'), d: v.pipe(v.string(), v.isoDate()), n: text });
const pauseNote = v.strictObject({ ...stamp, k: v.literal('note'), p: id, n: text });

const eventSchema = v.variant('k', [shown, outcome, gap, practised, lookedBack, dayNote, pauseNote]);

/** The event with short names, so that it fits the smallest record. Throws a `RangeError` for a note that is too long. */
export function toJson(event: JournalEvent): string {
  const { id: i, at: t, offset: z } = event;
  const common = { v: 1, i, t, z, k: event.type };
  switch (event.type) {
    case 'shown':
      return JSON.stringify({ ...common, b: event.boundary });
    case 'gap':
      return JSON.stringify({
        ...common,
        c: event.cause,
        e: event.until,
        ...(event.boundary !== undefined && { b: event.boundary }),
      });
    case 'practised':
      return JSON.stringify({ ...common, x: shortExercise(event.exercise), ...shortTold(event) });
    case 'looked-back':
      return JSON.stringify({
        ...common,
        p: event.pause,
        f: event.finished ? 1 : 0,
        ...(event.trigger !== undefined && { g: event.trigger }),
      });
    case 'note':
      if (event.text.length > NOTE_LENGTH) throw new RangeError(`note of ${event.text.length} units`);
      return JSON.stringify({ ...common, ...shortAbout(event.about), n: noteText(event.text) });
    default:
      return JSON.stringify({
        ...common,
        b: event.boundary,
        p: event.pause,
        s: event.seconds,
        ...(event.trigger !== undefined && { g: event.trigger }),
        ...(event.exercise !== undefined && { x: shortExercise(event.exercise) }),
        ...shortTold(event),
      });
  }
}

/** Throws a `SyntaxError` or a `ValiError` for anything that is not an event of version 1. */
export function fromJson(text: string): JournalEvent {
  const raw: unknown = JSON.parse(text);
  return readEvent(raw);
}

/** The same of parsed JSON. Throws a `ValiError`. */
export function readEvent(raw: unknown): JournalEvent {
  const read = v.parse(eventSchema, raw);
  const common = { id: read.i, at: read.t, offset: read.z };
  switch (read.k) {
    case 'shown':
      return { ...common, type: read.k, boundary: read.b };
    case 'gap':
      return {
        ...common,
        type: read.k,
        cause: read.c,
        until: read.e,
        ...(read.b !== undefined && { boundary: read.b }),
      };
    case 'practised':
      return { ...common, type: read.k, exercise: longExercise(read.x), ...longTold(read) };
    case 'looked-back':
      return {
        ...common,
        type: read.k,
        pause: read.p,
        finished: read.f === 1,
        ...(read.g !== undefined && { trigger: read.g }),
      };
    case 'note':
      return {
        ...common,
        type: read.k,
        about: 'd' in read ? { type: 'day', date: read.d } : { type: 'pause', pause: read.p },
        text: read.n,
      };
    default:
      return {
        ...common,
        type: read.k,
        boundary: read.b,
        pause: read.p,
        seconds: read.s,
        ...(read.g !== undefined && { trigger: read.g }),
        ...(read.x !== undefined && { exercise: longExercise(read.x) }),
        ...longTold(read),
      };
  }
}

type Told = Pick<OutcomeEvent, 'urge' | 'urgeAfter' | 'emotion'>;
type ShortTold = { readonly u?: number; readonly w?: number; readonly m?: string };
type ShortExercise = v.InferOutput<typeof exercise>;

function shortExercise({ name, finished, seconds }: ExerciseDone): ShortExercise {
  return seconds === undefined ? [name, finished ? 1 : 0] : [name, finished ? 1 : 0, seconds];
}

function longExercise([name, finished, seconds]: ShortExercise): ExerciseDone {
  return { name, finished: finished === 1, ...(seconds !== undefined && { seconds }) };
}

function shortAbout(about: NoteAbout): { readonly d: string } | { readonly p: string } {
  return about.type === 'day' ? { d: about.date } : { p: about.pause };
}

function shortTold({ urge, urgeAfter, emotion }: Told): ShortTold {
  return {
    ...(urge !== undefined && { u: urge }),
    ...(urgeAfter !== undefined && { w: urgeAfter }),
    ...(emotion !== undefined && { m: emotion }),
  };
}

function longTold({ u, w, m }: ShortTold): Told {
  return {
    ...(u !== undefined && { urge: u }),
    ...(w !== undefined && { urgeAfter: w }),
    ...(m !== undefined && { emotion: m }),
  };
}
