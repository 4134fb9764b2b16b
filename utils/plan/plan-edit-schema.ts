import * as v from 'valibot';
import type { PlanEdit } from './plan-edit';
import {
  activityIdSchema,
  activitySchema,
  cardIdSchema,
  cardSchema,
  contactIdSchema,
  contactSchema,
  exerciseIdSchema,
  goalIdSchema,
  goalSchema,
  ownNumberKeySchema,
  ownNumberSchema,
  stepSchema,
  triggerIdSchema,
  triggerSchema,
} from './plan-schema';

export const planEditSchema: v.GenericSchema<unknown, PlanEdit> = v.variant('type', [
  v.strictObject({ type: v.literal('put-trigger'), trigger: triggerSchema }),
  v.strictObject({ type: v.literal('remove-trigger'), id: triggerIdSchema }),
  v.strictObject({ type: v.literal('put-card'), card: cardSchema }),
  v.strictObject({ type: v.literal('remove-card'), id: cardIdSchema }),
  v.strictObject({ type: v.literal('put-contact'), contact: contactSchema }),
  v.strictObject({ type: v.literal('remove-contact'), id: contactIdSchema }),
  v.strictObject({ type: v.literal('put-activity'), activity: activitySchema }),
  v.strictObject({ type: v.literal('remove-activity'), id: activityIdSchema }),
  v.strictObject({ type: v.literal('put-number'), number: ownNumberSchema }),
  v.strictObject({ type: v.literal('remove-number'), number: ownNumberKeySchema }),
  v.strictObject({ type: v.literal('put-step'), step: stepSchema }),
  v.strictObject({ type: v.literal('remove-step'), step: stepSchema }),
  v.strictObject({ type: v.literal('put-goal'), goal: goalSchema }),
  v.strictObject({ type: v.literal('goal-done'), id: goalIdSchema, done: v.boolean() }),
  v.strictObject({ type: v.literal('remove-goal'), id: goalIdSchema }),
  v.strictObject({ type: v.literal('pin'), exercise: v.nullable(exerciseIdSchema) }),
  v.strictObject({ type: v.literal('exercise'), exercise: exerciseIdSchema, on: v.boolean() }),
  v.strictObject({ type: v.literal('plain'), plain: v.boolean() }),
  v.strictObject({
    type: v.literal('comfort'),
    comfort: v.picklist(['still', 'sound', 'vibration']),
    on: v.boolean(),
  }),
]);
