import * as v from 'valibot';
import type { Sentence } from '../sentence/sentence';
import { sentenceSchema } from '../sentence/sentence-schema';
import { ETAG_LENGTH, type ImportedList, LIST_NAME_LENGTH, LIST_URL_LENGTH, MOST_DOMAINS, REFRESH_HOURS } from './list';
import { readListAddress } from './list-address';
import type { ListId } from './list-id';

export const listIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{11}$/),
  v.transform((id) => id as ListId),
);

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Earlier versions kept the sentence itself, in English. */
const spokenTrouble = v.pipe(
  v.string(),
  v.transform((): Sentence => ({ key: 'list.problem.notRead' })),
);

export const listNameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LIST_NAME_LENGTH));
export const textSourceSchema = v.strictObject({ type: v.literal('text') });
export const fileSourceSchema = v.strictObject({
  type: v.literal('file'),
  fileName: v.pipe(v.string(), v.maxLength(255)),
});
/** What the person chose of a list from an address. */
export const chosenAddress = {
  type: v.literal('address'),
  url: v.pipe(
    v.string(),
    v.maxLength(LIST_URL_LENGTH),
    v.check((url) => readListAddress(url) === url),
  ),
  everyHours: v.nullable(v.picklist(REFRESH_HOURS)),
};

const entries = {
  id: listIdSchema,
  name: listNameSchema,
  source: v.variant('type', [
    textSourceSchema,
    fileSourceSchema,
    v.strictObject({
      ...chosenAddress,
      etag: v.nullable(v.pipe(v.string(), v.maxLength(ETAG_LENGTH))),
      checkedAt: v.nullable(time),
      trouble: v.nullable(v.union([sentenceSchema, spokenTrouble])),
    }),
  ]),
  domains: v.pipe(count, v.maxValue(MOST_DOMAINS)),
  notUnderstood: count,
  takenAt: time,
};

export const listSchema: v.GenericSchema<unknown, ImportedList> = v.strictObject(entries);
/** As it lies in storage, where its name may lie elsewhere, sealed. */
export const storedListSchema: v.GenericSchema<unknown, ImportedList> = v.strictObject({
  ...entries,
  name: v.pipe(v.string(), v.maxLength(LIST_NAME_LENGTH)),
});
