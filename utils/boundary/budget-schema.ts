import * as v from 'valibot';
import { WAIT_SECONDS } from './boundary';
import { BUDGET_MINUTES, BUDGET_OPENINGS, type Budget, STEP_UP_SECONDS, type StepUp } from './budget';

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const time = { type: v.literal('time'), audible: v.boolean() };
const { day, week } = BUDGET_MINUTES;

export const budgetSchema: v.GenericSchema<unknown, Budget> = v.union([
  v.strictObject({ ...time, per: v.literal('day'), minutes: whole(day.least, day.most) }),
  v.strictObject({ ...time, per: v.literal('week'), minutes: whole(week.least, week.most) }),
  v.strictObject({ type: v.literal('openings'), count: whole(BUDGET_OPENINGS.least, BUDGET_OPENINGS.most) }),
]);

export const stepUpSchema: v.GenericSchema<unknown, StepUp> = v.strictObject({
  seconds: whole(STEP_UP_SECONDS.least, STEP_UP_SECONDS.most),
  mostSeconds: whole(1, WAIT_SECONDS.most),
});
