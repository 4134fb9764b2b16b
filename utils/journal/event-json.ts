import * as v from 'valibot';
import { boundaryIdSchema } from '../boundary/boundary-schema';
import type { JournalEvent } from './event';

/** Unix milliseconds that a calendar can show. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const stamp = {
  v: v.literal(1),
  i: id,
  t: time,
  z: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
};

const shown = v.strictObject({ ...stamp, k: v.literal('shown'), b: boundaryIdSchema });
const outcome = v.strictObject({
  ...stamp,
  k: v.picklist(['left', 'continued', 'closed']),
  b: boundaryIdSchema,
  p: id,
  s: v.pipe(v.number(), v.integer(), v.minValue(0)),
  x: v.exactOptional(v.strictTuple([v.pipe(v.string(), v.maxLength(24)), v.picklist([0, 1])])),
  u: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
});
const gap = v.strictObject({
  ...stamp,
  k: v.literal('gap'),
  c: v.picklist(['off', 'access', 'update']),
  e: time,
  b: v.exactOptional(boundaryIdSchema),
});

const eventSchema = v.variant('k', [shown, outcome, gap]);

/** The event with short names, so that it fits the smallest record. */
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
    default:
      return JSON.stringify({
        ...common,
        b: event.boundary,
        p: event.pause,
        s: event.seconds,
        ...(event.exercise !== undefined && { x: [event.exercise.name, event.exercise.finished ? 1 : 0] }),
        ...(event.urge !== undefined && { u: event.urge }),
      });
  }
}

/** Throws a `SyntaxError` or a `ValiError` for anything that is not an event of version 1. */
export function fromJson(text: string): JournalEvent {
  const raw: unknown = JSON.parse(text);
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
    default:
      return {
        ...common,
        type: read.k,
        boundary: read.b,
        pause: read.p,
        seconds: read.s,
        ...(read.x !== undefined && { exercise: { name: read.x[0], finished: read.x[1] === 1 } }),
        ...(read.u !== undefined && { urge: read.u }),
      };
  }
}
