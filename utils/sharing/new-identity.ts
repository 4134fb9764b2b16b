import type { CardText } from './card';
import type { SharingIdentity } from './identity';
import type { Partner, Sharing } from './sharing';

/**
 * With other keys in place of those of a card. Every safety number is another one then, so nothing counts as compared. The same twice is the same as once.
 * @returns `null` where the keys are neither those nor these
 */
export function withNewIdentity(sharing: Sharing, before: CardText, identity: SharingIdentity): Sharing | null {
  const now = sharing.identity?.card;
  if (now === identity.card) return sharing;
  if (now !== before) return null;
  return {
    ...sharing,
    identity,
    partners: sharing.partners.map((each) => ({ ...each, way: unverified(each.way) })),
    senders: sharing.senders.map((each) => ({ ...each, way: unverified(each.way) })),
  };
}

function unverified<Way extends Partner['way']>(way: Way): Way {
  return way.type === 'card' ? { ...way, verified: null } : way;
}
