import type { ActivityId, CardId, ContactId, TriggerId } from '@/utils/plan/plan';
import { toPlanId } from '@/utils/plan/plan-id';

export function freshId<Id extends TriggerId | CardId | ContactId | ActivityId>(): Id {
  return toPlanId(crypto.getRandomValues(new Uint8Array(8)));
}
