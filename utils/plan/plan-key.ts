/** What of the plan may be shown while locked. */
export const PLAN_KEY = 'plan';
/** All of it, sealed. */
export const PLAN_TEXT_KEY = 'plan-private';
