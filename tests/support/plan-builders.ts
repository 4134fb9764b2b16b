import type {
  Activity,
  ActivityId,
  Card,
  CardId,
  Contact,
  ContactId,
  Goal,
  GoalId,
  Plan,
  Trigger,
  TriggerId,
} from '@/utils/plan/plan';
import { FIRST_PLAN } from '@/utils/plan/plan';
import { toCard } from '@/utils/plan/to-card';

export const planId = <Id extends TriggerId | CardId | ContactId | ActivityId | GoalId>(name: string): Id =>
  name.padEnd(11, '_') as Id;
export const trigger = (name: string, text = name): Trigger => ({ id: planId(name), text });
export const activity = (name: string, text = name): Activity => ({ id: planId(name), text });
export const goal = (name: string, text = name, done = false): Goal => ({ id: planId(name), text, done });
export const card = (name: string, overrides: Partial<Card> = {}): Card => ({
  ...toCard(planId(name), {
    when: 'I am alone and tired',
    what: 'I put the phone in the kitchen',
    triggers: [],
    boundaries: [],
  }),
  ...overrides,
});
export const contact = (name: string, way: Contact['way'] = { type: 'call', to: '+44 20 7946 0000' }): Contact => ({
  id: planId(name),
  name,
  way,
});
export const plan = (overrides: Partial<Plan> = {}): Plan => ({ ...FIRST_PLAN, ...overrides });
