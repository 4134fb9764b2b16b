import * as v from 'valibot';
import { listIdSchema } from '../list/list-schema';
import { WORDS_PER_BOUNDARY } from '../words/word';
import { wordSchema, wordScopeSchema } from '../words/word-schema';
import {
  ALLOW_MINUTES,
  type Boundary,
  type BoundaryDraft,
  type BoundaryId,
  isHeldBySomething,
  LISTS_PER_BOUNDARY,
  NAME_LENGTH,
  REASON_LENGTH,
  SITES_PER_BOUNDARY,
  WAIT_SECONDS,
} from './boundary';
import { budgetSchema, stepUpSchema } from './budget-schema';
import { LINE_LENGTH } from './line-length';
import { scheduleSchema, spansSchema } from './schedule-schema';

export const boundaryIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{11}$/),
  v.transform((id) => id as BoundaryId),
);

export const siteSchema = v.strictObject({
  exception: v.boolean(),
  host: v.pipe(v.string(), v.regex(/^(?:[a-z0-9_.-]{1,253}|\[[0-9a-f:.]{2,45}\])$/)),
  scope: v.picklist(['host-and-below', 'below', 'exact']),
  path: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LINE_LENGTH))), v.maxLength(LINE_LENGTH)),
  written: v.pipe(v.string(), v.maxLength(LINE_LENGTH)),
});

const draftEntries = {
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(NAME_LENGTH)),
  reason: v.pipe(v.string(), v.maxLength(REASON_LENGTH)),
  sites: v.pipe(v.array(siteSchema), v.maxLength(SITES_PER_BOUNDARY)),
  words: v.pipe(v.array(wordSchema), v.maxLength(WORDS_PER_BOUNDARY)),
  wordScope: wordScopeSchema,
  lists: v.pipe(v.array(listIdSchema), v.maxLength(LISTS_PER_BOUNDARY)),
  mirrors: v.boolean(),
  when: scheduleSchema,
  budget: v.nullable(budgetSchema),
  waitSeconds: v.pipe(v.number(), v.integer(), v.minValue(WAIT_SECONDS.least), v.maxValue(WAIT_SECONDS.most)),
  stepUp: v.nullable(stepUpSchema),
  allowMinutes: v.pipe(v.number(), v.integer(), v.minValue(ALLOW_MINUTES.least), v.maxValue(ALLOW_MINUTES.most)),
  hard: v.variant('type', [
    v.strictObject({ type: v.literal('never') }),
    v.strictObject({ type: v.literal('always') }),
    v.strictObject({ type: v.literal('hours'), spans: spansSchema }),
  ]),
  on: v.boolean(),
};

/** Some fields of a draft, each as it has to be. What is stored has no field that is there and undefined, so the types may say so. */
export const draftFieldsSchema = v.partial(v.strictObject(draftEntries)) as v.GenericSchema<
  unknown,
  Partial<BoundaryDraft>
>;
export const boundaryDraftSchema: v.GenericSchema<unknown, BoundaryDraft> = v.pipe(
  v.strictObject(draftEntries),
  v.check((draft) => isHeldBySomething(draft)),
);
/** Without a look at whether it is held by something. */
export const boundaryFieldsSchema: v.GenericSchema<unknown, Boundary> = v.strictObject({
  id: boundaryIdSchema,
  ...draftEntries,
});
export const boundarySchema: v.GenericSchema<unknown, Boundary> = v.pipe(
  boundaryFieldsSchema,
  v.check((draft) => isHeldBySomething(draft)),
);
/** As it lies in storage, where its words may lie elsewhere, sealed. */
export const storedBoundarySchema: v.GenericSchema<unknown, Boundary> = v.pipe(
  v.strictObject({ id: boundaryIdSchema, ...draftEntries, name: v.pipe(v.string(), v.maxLength(NAME_LENGTH)) }),
  v.check((draft) => isHeldBySomething(draft)),
);
