import { toBase64 } from '../vault/bytes';
import type { BoundaryId } from './boundary';

/** @param random 8 random bytes */
export function toBoundaryId(random: Uint8Array): BoundaryId {
  return toBase64(random).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') as BoundaryId;
}
