import * as v from 'valibot';
import { MOST_PLAIN } from './limits';
import type { SharingEdit } from './sharing-edit';
import {
  atSchema,
  choicesSchema,
  identitySchema,
  labelSchema,
  partnerIdSchema,
  senderIdSchema,
  senderNotesSchema,
  weekdaySchema,
} from './sharing-schema';
import { cardSchema, feedSchema } from './summary-schema';

/** Looked at closely where it is taken, so that what is wrong with it can be said. */
const payload = v.pipe(v.string(), v.maxLength(MOST_PLAIN));
const id = partnerIdSchema;
const sender = senderIdSchema;

export const sharingEditSchema: v.GenericSchema<unknown, SharingEdit> = v.variant('type', [
  v.strictObject({ type: v.literal('put-identity'), identity: identitySchema }),
  v.strictObject({ type: v.literal('replace-identity'), before: cardSchema, identity: identitySchema }),
  v.strictObject({ type: v.literal('asked'), at: atSchema }),
  v.strictObject({
    type: v.literal('add-partner'),
    id,
    label: labelSchema,
    card: v.nullable(cardSchema),
    feed: feedSchema,
  }),
  v.strictObject({ type: v.literal('label-partner'), id, label: labelSchema }),
  v.strictObject({ type: v.literal('card-of-partner'), id, card: cardSchema }),
  v.strictObject({ type: v.literal('pause-partner'), id, paused: v.boolean() }),
  v.strictObject({ type: v.literal('remind'), id, on: v.nullable(weekdaySchema) }),
  v.strictObject({ type: v.literal('choices'), id, choices: choicesSchema }),
  v.strictObject({ type: v.literal('remove-partner'), id }),
  v.strictObject({ type: v.literal('sent'), id, payload, at: atSchema }),
  v.strictObject({ type: v.literal('add-sender'), id: sender, label: labelSchema, card: cardSchema }),
  v.strictObject({ type: v.literal('label-sender'), id: sender, label: labelSchema }),
  v.strictObject({ type: v.literal('notes-of-sender'), id: sender, notes: senderNotesSchema }),
  v.strictObject({ type: v.literal('card-of-sender'), id: sender, card: cardSchema }),
  v.strictObject({ type: v.literal('remove-sender'), id: sender }),
  v.strictObject({ type: v.literal('receive'), payload, at: atSchema }),
  v.strictObject({ type: v.literal('verify'), card: cardSchema, at: atSchema }),
]);
