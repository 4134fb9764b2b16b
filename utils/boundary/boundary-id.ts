import { toUrlBase64 } from '../vault/bytes';
import type { BoundaryId } from './boundary';

/** @param random 8 random bytes */
export function toBoundaryId(random: Uint8Array): BoundaryId {
  return toUrlBase64(random) as BoundaryId;
}
