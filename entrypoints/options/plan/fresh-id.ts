import type { ActivityId, CardId, ContactId, GoalId, TriggerId } from '@/utils/plan/plan';
import { toPlanId } from '@/utils/plan/plan-id';

export function freshId<Id extends TriggerId | CardId | ContactId | ActivityId | GoalId>(): Id {
  return toPlanId(crypto.getRandomValues(new Uint8Array(8)));
}
