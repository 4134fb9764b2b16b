import * as v from 'valibot';
import { BOUNDARIES } from '../boundary/boundary';
import { boundaryIdSchema } from '../boundary/boundary-schema';
import { EXERCISE_IDS } from '../exercise/exercise-id';
import { cleanLine } from './clean-line';
import {
  type Activity,
  type ActivityId,
  CARD_LENGTH,
  type Card,
  type CardId,
  CONTACT_NAME_LENGTH,
  type Comfort,
  type Contact,
  type ContactId,
  GOAL_LENGTH,
  type Goal,
  type GoalId,
  MOST_ACTIVITIES,
  MOST_CARDS,
  MOST_CONTACTS,
  MOST_FIRST_STEPS,
  MOST_GOALS,
  MOST_NUMBERS,
  MOST_TRIGGERS,
  type OwnNumber,
  PLAN_VERSION,
  type Plan,
  TEXT_LENGTH,
  type Trigger,
  type TriggerId,
} from './plan';
import { isMail, isPhone } from './read-line';

/** Longer than anything that a field lets through: it need not be cleaned to be refused. */
const LONGEST = 10_000;

const id = <Id extends string>() =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_-]{11}$/),
    v.transform((text) => text as Id),
  );
const line = (most: number) =>
  v.pipe(v.string(), v.maxLength(LONGEST), v.transform(cleanLine), v.minLength(1), v.maxLength(most));
const phone = v.pipe(v.string(), v.maxLength(LONGEST), v.transform(cleanLine), v.check(isPhone));
const mail = v.pipe(v.string(), v.maxLength(LONGEST), v.transform(cleanLine), v.check(isMail));

export const triggerIdSchema = id<TriggerId>();
export const cardIdSchema = id<CardId>();
export const contactIdSchema = id<ContactId>();
export const activityIdSchema = id<ActivityId>();
export const goalIdSchema = id<GoalId>();
export const exerciseIdSchema = v.picklist(EXERCISE_IDS);
export const stepSchema = line(TEXT_LENGTH);
export const ownNumberKeySchema = phone;

export const triggerSchema: v.GenericSchema<unknown, Trigger> = v.strictObject({
  id: triggerIdSchema,
  text: line(TEXT_LENGTH),
});

export const cardSchema: v.GenericSchema<unknown, Card> = v.strictObject({
  id: cardIdSchema,
  if: line(CARD_LENGTH),
  // biome-ignore lint/suspicious/noThenProperty: the other half of an if-then card
  then: line(CARD_LENGTH),
  triggers: v.pipe(v.array(triggerIdSchema), v.maxLength(MOST_TRIGGERS)),
  boundaries: v.pipe(v.array(boundaryIdSchema), v.maxLength(BOUNDARIES)),
});

export const contactSchema: v.GenericSchema<unknown, Contact> = v.strictObject({
  id: contactIdSchema,
  name: line(CONTACT_NAME_LENGTH),
  way: v.variant('type', [
    v.strictObject({ type: v.picklist(['call', 'text']), to: phone }),
    v.strictObject({ type: v.literal('mail'), to: mail }),
  ]),
});

export const activitySchema: v.GenericSchema<unknown, Activity> = v.strictObject({
  id: activityIdSchema,
  text: line(TEXT_LENGTH),
});

export const goalSchema: v.GenericSchema<unknown, Goal> = v.strictObject({
  id: goalIdSchema,
  text: line(GOAL_LENGTH),
  done: v.boolean(),
});

export const ownNumberSchema: v.GenericSchema<unknown, OwnNumber> = v.strictObject({
  name: line(CONTACT_NAME_LENGTH),
  number: phone,
});

export const exercisesSchema: v.GenericSchema<unknown, Plan['exercises']> = v.strictObject({
  pinned: v.nullable(exerciseIdSchema),
  off: v.pipe(v.array(exerciseIdSchema), v.maxLength(EXERCISE_IDS.length)),
  plain: v.boolean(),
});

export const comfortSchema: v.GenericSchema<unknown, Comfort> = v.strictObject({
  still: v.boolean(),
  sound: v.boolean(),
  vibration: v.boolean(),
});

export const planSchema: v.GenericSchema<unknown, Plan> = v.strictObject({
  version: v.literal(PLAN_VERSION),
  triggers: v.pipe(v.array(triggerSchema), v.maxLength(MOST_TRIGGERS)),
  cards: v.pipe(v.array(cardSchema), v.maxLength(MOST_CARDS)),
  contacts: v.pipe(v.array(contactSchema), v.maxLength(MOST_CONTACTS)),
  activities: v.pipe(v.array(activitySchema), v.maxLength(MOST_ACTIVITIES)),
  firstSteps: v.pipe(v.array(stepSchema), v.maxLength(MOST_FIRST_STEPS)),
  goals: v.pipe(v.array(goalSchema), v.maxLength(MOST_GOALS)),
  numbers: v.pipe(v.array(ownNumberSchema), v.maxLength(MOST_NUMBERS)),
  exercises: exercisesSchema,
  comfort: comfortSchema,
});
