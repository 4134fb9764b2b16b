import type { LockedShow } from '../settings/locked-show';
import { FIRST_PLAN, type Plan } from './plan';

/** Which parts of the plan each tick means. */
const PARTS = {
  triggers: 'triggers',
  cards: 'cards',
  people: 'contacts',
  activities: 'activities',
  'first-steps': 'firstSteps',
  numbers: 'numbers',
} as const satisfies Partial<Record<LockedShow, keyof Plan>>;

/** What of the plan may be shown while locked: what was ticked, and the choices of exercises and comfort, which tell nothing. */
export function shownWhileLocked(plan: Plan, shows: readonly LockedShow[]): Plan {
  const ticked = Object.entries(PARTS).filter(([show]) => (shows as readonly string[]).includes(show));
  const { exercises, comfort } = plan;
  return { ...FIRST_PLAN, exercises, comfort, ...Object.fromEntries(ticked.map(([, part]) => [part, plan[part]])) };
}
