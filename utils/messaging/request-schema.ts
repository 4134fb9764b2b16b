import * as v from 'valibot';
import { boundaryDraftSchema, boundaryIdSchema } from '../boundary/boundary-schema';
import { PAUSE_ID_PATTERN, type PauseId } from '../pause/pause-id';
import type { Request, RequestType } from './protocol';

/** Longer than any address that a browser opens by itself (Chromium stops at 2 MiB). */
const ADDRESS_LENGTH = 2 * 1024 * 1024;

const pause = v.pipe(
  v.string(),
  v.regex(PAUSE_ID_PATTERN),
  v.transform((id) => id as PauseId),
);
const address = v.pipe(v.string(), v.maxLength(ADDRESS_LENGTH));
const told = v.strictObject({
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  exercise: v.exactOptional(v.strictObject({ name: v.pipe(v.string(), v.maxLength(24)), finished: v.boolean() })),
  urge: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
});

const schemas: { readonly [Type in RequestType]: v.GenericSchema<unknown, Request<Type>> } = {
  'pause/open': v.strictObject({ type: v.literal('pause/open'), pause, address, travelled: v.boolean() }),
  'pause/shown': v.strictObject({ type: v.literal('pause/shown'), pause }),
  'pause/leave': v.strictObject({ type: v.literal('pause/leave'), pause, told }),
  'pause/continue': v.strictObject({
    type: v.literal('pause/continue'),
    pause,
    address,
    waitedMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
    told,
  }),
  'pause/closing': v.strictObject({ type: v.literal('pause/closing'), pause, told }),
  'guard/check': v.strictObject({
    type: v.literal('guard/check'),
    visit: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    address,
    how: v.picklist(['loaded', 'travelled', 'restored', 'pushed', 'replaced', 'stuck']),
  }),
  'boundary/add': v.strictObject({ type: v.literal('boundary/add'), id: boundaryIdSchema, draft: boundaryDraftSchema }),
  'boundary/change': v.strictObject({
    type: v.literal('boundary/change'),
    id: boundaryIdSchema,
    draft: boundaryDraftSchema,
  }),
  'boundary/remove': v.strictObject({ type: v.literal('boundary/remove'), id: boundaryIdSchema }),
  'allowance/end': v.strictObject({ type: v.literal('allowance/end'), boundary: boundaryIdSchema }),
  'check/read': v.strictObject({ type: v.literal('check/read') }),
  'check/repair': v.strictObject({ type: v.literal('check/repair') }),
};

/** The request in a message, or `null` for anything else. */
export function readRequest(message: unknown): Request | null {
  const named = v.safeParse(v.object({ type: v.string() }), message);
  if (!named.success || !isRequestType(named.output.type)) return null;
  const read = v.safeParse(schemas[named.output.type], message);
  return read.success ? read.output : null;
}

function isRequestType(type: string): type is RequestType {
  return Object.hasOwn(schemas, type);
}
