import * as v from 'valibot';
import { SITES_PER_BOUNDARY } from '../boundary/boundary';
import { boundaryFieldsSchema, boundaryIdSchema, siteSchema } from '../boundary/boundary-schema';
import { chosenAddress, fileSourceSchema, listIdSchema, listNameSchema, textSourceSchema } from '../list/list-schema';
import {
  activitySchema,
  cardSchema,
  comfortSchema,
  contactSchema,
  exercisesSchema,
  goalSchema,
  ownNumberSchema,
  stepSchema,
  triggerSchema,
} from '../plan/plan-schema';
import { reminderSchema, safeSearchSchema, waitToLoosenSchema } from '../settings/read-settings';
import { WORDS_PER_BOUNDARY } from '../words/word';
import { wordSchema } from '../words/word-schema';
import { dateSchema, timeSchema } from './event-line';
import { MOST_EVENTS } from './limits';
import { BACKUP_VERSION, type BackupHead, type PartLine } from './line';

/** What a later version adds to the head is passed over. */
export const headSchema: v.GenericSchema<unknown, BackupHead> = v.object({
  format: v.literal('breakwater-backup'),
  version: v.literal(BACKUP_VERSION),
  made: timeSchema,
  events: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_EVENTS)),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

type Schemas = {
  readonly [Type in PartLine['type']]: v.GenericSchema<unknown, Extract<PartLine, { readonly type: Type }>>;
};

export const PART_LINES: Schemas = {
  settings: v.strictObject({
    type: v.literal('settings'),
    safeSearch: v.exactOptional(safeSearchSchema),
    waitToLoosen: v.exactOptional(waitToLoosenSchema),
    backupReminder: v.exactOptional(v.nullable(reminderSchema)),
  }),
  boundary: v.strictObject({ type: v.literal('boundary'), boundary: boundaryFieldsSchema }),
  more: v.strictObject({
    type: v.literal('more'),
    boundary: boundaryIdSchema,
    sites: v.pipe(v.array(siteSchema), v.maxLength(SITES_PER_BOUNDARY)),
    words: v.pipe(v.array(wordSchema), v.maxLength(WORDS_PER_BOUNDARY)),
  }),
  list: v.strictObject({
    type: v.literal('list'),
    list: v.strictObject({
      id: listIdSchema,
      name: listNameSchema,
      source: v.variant('type', [textSourceSchema, fileSourceSchema, v.strictObject(chosenAddress)]),
    }),
  }),
  trigger: v.strictObject({ type: v.literal('trigger'), trigger: triggerSchema }),
  card: v.strictObject({ type: v.literal('card'), card: cardSchema }),
  contact: v.strictObject({ type: v.literal('contact'), contact: contactSchema }),
  activity: v.strictObject({ type: v.literal('activity'), activity: activitySchema }),
  'first-step': v.strictObject({ type: v.literal('first-step'), step: stepSchema }),
  goal: v.strictObject({ type: v.literal('goal'), goal: goalSchema }),
  number: v.strictObject({ type: v.literal('number'), number: ownNumberSchema }),
  exercises: v.strictObject({ type: v.literal('exercises'), exercises: exercisesSchema }),
  comfort: v.strictObject({ type: v.literal('comfort'), comfort: comfortSchema }),
  day: v.strictObject({
    type: v.literal('day'),
    date: dateSchema,
    boundary: boundaryIdSchema,
    pauses: count,
    left: count,
    continued: count,
    closed: count,
  }),
  'day-gap': v.strictObject({
    type: v.literal('day-gap'),
    date: dateSchema,
    cause: v.picklist(['off', 'access', 'update']),
  }),
  counted: v.strictObject({ type: v.literal('counted'), until: dateSchema, keptFor: count }),
};
