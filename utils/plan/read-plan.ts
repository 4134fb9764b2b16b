import * as v from 'valibot';
import type { Sentence } from '../sentence/sentence';
import { from1To2 } from './migrations/1-to-2';
import { FIRST_PLAN, PLAN_VERSION, type Plan } from './plan';
import { planSchema } from './plan-schema';

export type PlanRead =
  | { readonly type: 'plan'; readonly plan: Plan }
  /** Made by a later version: nothing is written over it. */
  | { readonly type: 'newer'; readonly version: number }
  | { readonly type: 'unreadable'; readonly reason: string };

/** Reads what storage holds; `undefined` is a plan that nobody has begun. What an older version wrote passes through its migration first. */
export function readPlan(stored: unknown): PlanRead {
  if (stored === undefined) return { type: 'plan', plan: FIRST_PLAN };
  const version = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer()) }), stored);
  if (version.success && version.output.version > PLAN_VERSION)
    return { type: 'newer', version: version.output.version };
  const read = v.safeParse(planSchema, from1To2(stored));
  if (read.success) return { type: 'plan', plan: read.output };
  return { type: 'unreadable', reason: v.summarize(read.issues) };
}

/** What to tell the person where the plan cannot be used. */
export function troubleWithPlan(read: Exclude<PlanRead, { type: 'plan' }>): Sentence {
  return { key: read.type === 'newer' ? 'plan.trouble.newer' : 'plan.trouble.unreadable' };
}
