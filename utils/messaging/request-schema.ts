import * as v from 'valibot';
import { boundaryIdSchema } from '../boundary/boundary-schema';
import { EMOTION_IDS } from '../exercise/emotion';
import { NOTE_LENGTH } from '../journal/event';
import { PAUSE_ID_PATTERN, type PauseId } from '../pause/pause-id';
import { planEditSchema } from '../plan/plan-edit-schema';
import { exerciseIdSchema } from '../plan/plan-schema';
import { editSchema } from '../settings/edit-schema';
import { waitingIdSchema } from '../settings/read-settings';
import { sharingEditSchema } from '../sharing/sharing-edit-schema';
import type { Request, RequestType } from './protocol';

/** Longer than any address that a browser opens by itself (Chromium stops at 2 MiB). */
const ADDRESS_LENGTH = 2 * 1024 * 1024;

/** A guard tells every few seconds; one that could not for a while tells of no more than this. */
const LONGEST_SEEN_MS = 10 * 60_000;

const pause = v.pipe(
  v.string(),
  v.regex(PAUSE_ID_PATTERN),
  v.transform((id) => id as PauseId),
);
const address = v.pipe(v.string(), v.maxLength(ADDRESS_LENGTH));
const visit = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const trigger = v.pipe(v.string(), v.regex(/^[\w-]{11}$/));
/** 32 bytes in base64. */
const vaultKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/));
const exercise = v.strictObject({
  name: exerciseIdSchema,
  finished: v.boolean(),
  seconds: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400))),
});
const ten = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const ratings = {
  urge: v.exactOptional(ten),
  urgeAfter: v.exactOptional(ten),
  emotion: v.exactOptional(v.picklist(EMOTION_IDS)),
};
const told = v.strictObject({
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  trigger: v.exactOptional(trigger),
  exercise: v.exactOptional(exercise),
  ...ratings,
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
  'exercise/practised': v.strictObject({
    type: v.literal('exercise/practised'),
    id: pause,
    told: v.strictObject({ exercise, ...ratings }),
  }),
  'look-back/done': v.strictObject({
    type: v.literal('look-back/done'),
    id: pause,
    told: v.strictObject({ pause, finished: v.boolean(), trigger: v.exactOptional(trigger) }),
  }),
  'journal/note': v.strictObject({
    type: v.literal('journal/note'),
    id: pause,
    about: v.variant('type', [
      v.strictObject({ type: v.literal('day'), date: v.pipe(v.string(), v.isoDate()) }),
      v.strictObject({ type: v.literal('pause'), pause }),
    ]),
    text: v.pipe(v.string(), v.maxLength(NOTE_LENGTH)),
  }),
  'guard/check': v.strictObject({
    type: v.literal('guard/check'),
    visit,
    address,
    how: v.picklist(['loaded', 'travelled', 'restored', 'pushed', 'replaced', 'stuck', 'hidden']),
    hidden: v.boolean(),
  }),
  'guard/seen': v.strictObject({
    type: v.literal('guard/seen'),
    visit,
    address,
    ms: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LONGEST_SEEN_MS)),
    heard: v.boolean(),
  }),
  'address/check': v.strictObject({ type: v.literal('address/check'), address }),
  'settings/edit': v.strictObject({ type: v.literal('settings/edit'), edit: editSchema, id: waitingIdSchema }),
  'plan/edit': v.strictObject({ type: v.literal('plan/edit'), edit: planEditSchema }),
  'sharing/edit': v.strictObject({ type: v.literal('sharing/edit'), edit: sharingEditSchema }),
  'vault/replace': v.strictObject({ type: v.literal('vault/replace'), header: v.unknown(), vaultKey }),
  'vault/lock': v.strictObject({ type: v.literal('vault/lock') }),
  'backup/made': v.strictObject({ type: v.literal('backup/made'), day: v.pipe(v.string(), v.isoDate()) }),
  'erase/everything': v.strictObject({ type: v.literal('erase/everything') }),
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
