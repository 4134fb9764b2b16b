import * as v from 'valibot';
import { noteText } from '../journal/note-text';
import { cleanLine } from '../plan/clean-line';
import { fromBase64 } from '../vault/bytes';
import type { Numbers } from './amount';
import { SUMMARY_PARTS, type SummaryChoices } from './choices';
import type { SharingIdentity } from './identity';
import {
  LABEL_LENGTH,
  MOST_DAYS,
  MOST_PARTNERS,
  MOST_RECEIVED,
  MOST_SENDERS,
  MOST_SENT,
  SENDER_NOTES_LENGTH,
} from './limits';
import {
  type CardWay,
  type Partner,
  type PartnerId,
  type Received,
  type Sender,
  type SenderId,
  type Sent,
  SHARING_VERSION,
  type Sharing,
  type Weekday,
} from './sharing';
import { cardSchema, createdSchema, feedSchema, hashSchema, sequenceSchema, summaryBodySchema } from './summary-schema';

/** Longer than anything that a field lets through: it need not be cleaned to be refused. */
const LONGEST = 20_000;

const id = <Id extends PartnerId | SenderId>() =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_-]{11}$/),
    v.transform((text) => text as Id),
  );
export const partnerIdSchema = id<PartnerId>();
export const senderIdSchema = id<SenderId>();
export const labelSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST),
  v.transform(cleanLine),
  v.minLength(1),
  v.maxLength(LABEL_LENGTH),
);
export const senderNotesSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST),
  v.transform(noteText),
  v.maxLength(SENDER_NOTES_LENGTH),
);
export const atSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
export const weekdaySchema: v.GenericSchema<unknown, Weekday> = v.picklist([0, 1, 2, 3, 4, 5, 6]);

export const identitySchema: v.GenericSchema<unknown, SharingIdentity> = v.strictObject({
  age: v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/)),
  seed: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9+/]{43}=$/),
    v.check((seed) => fromBase64(seed).length === 32),
  ),
  card: cardSchema,
});

export const choicesSchema: v.GenericSchema<unknown, SummaryChoices> = v.strictObject({
  parts: v.pipe(v.array(v.picklist(SUMMARY_PARTS)), v.maxLength(SUMMARY_PARTS.length)),
  numbers: v.picklist(['exact', 'bands'] satisfies Numbers[]),
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DAYS)),
  expiresAfter: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DAYS))),
});

const cardWaySchema = v.strictObject({
  type: v.literal('card'),
  card: cardSchema,
  verified: v.nullable(atSchema),
  before: v.nullable(cardSchema),
}) satisfies v.GenericSchema<unknown, CardWay>;

const partnerSchema: v.GenericSchema<unknown, Partner> = v.strictObject({
  id: partnerIdSchema,
  label: labelSchema,
  way: v.variant('type', [cardWaySchema, v.strictObject({ type: v.literal('passphrase') })]),
  feed: feedSchema,
  sequence: v.union([v.literal(0), sequenceSchema]),
  previous: v.nullable(hashSchema),
  paused: v.boolean(),
  remindOn: v.nullable(weekdaySchema),
  choices: v.nullable(choicesSchema),
});

const sentSchema: v.GenericSchema<unknown, Sent> = v.strictObject({
  hash: hashSchema,
  partner: partnerIdSchema,
  label: labelSchema,
  at: atSchema,
  body: v.nullable(summaryBodySchema),
});

const receivedSchema: v.GenericSchema<unknown, Received> = v.strictObject({
  hash: hashSchema,
  at: atSchema,
  body: summaryBodySchema,
});

const senderSchema: v.GenericSchema<unknown, Sender> = v.strictObject({
  id: senderIdSchema,
  label: labelSchema,
  notes: senderNotesSchema,
  way: cardWaySchema,
  last: v.nullable(
    v.strictObject({ feed: feedSchema, sequence: sequenceSchema, hash: hashSchema, created: createdSchema }),
  ),
  received: v.pipe(v.array(receivedSchema), v.maxLength(MOST_RECEIVED)),
});

export const sharingSchema: v.GenericSchema<unknown, Sharing> = v.strictObject({
  version: v.literal(SHARING_VERSION),
  identity: v.nullable(identitySchema),
  askedAt: v.nullable(atSchema),
  partners: v.pipe(v.array(partnerSchema), v.maxLength(MOST_PARTNERS)),
  sent: v.pipe(v.array(sentSchema), v.maxLength(MOST_SENT)),
  senders: v.pipe(v.array(senderSchema), v.maxLength(MOST_SENDERS)),
});
