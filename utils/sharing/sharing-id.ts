import { toHex, toUrlBase64 } from '../vault/bytes';
import type { PartnerId, SenderId } from './sharing';

/** The id of a partner or a sender. @param random 8 random bytes */
export function toSharingId<Id extends PartnerId | SenderId>(random: Uint8Array): Id {
  return toUrlBase64(random) as Id;
}

/** A new row of summaries. @param random 16 random bytes */
export function toFeed(random: Uint8Array): string {
  return toHex(random);
}
