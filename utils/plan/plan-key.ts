/** Where local storage keeps the person's plan. */
export const PLAN_KEY = 'plan';
