import { toUrlBase64 } from '../vault/bytes';
import type { ActivityId, CardId, ContactId, GoalId, TriggerId } from './plan';

/** The id of anything in a plan. @param random 8 random bytes */
export function toPlanId<Id extends TriggerId | CardId | ContactId | ActivityId | GoalId>(random: Uint8Array): Id {
  return toUrlBase64(random) as Id;
}
