import { toUrlBase64 } from '../vault/bytes';
import type { WaitingId } from './waiting';

/** @param random 8 random bytes */
export function toWaitingId(random: Uint8Array): WaitingId {
  return toUrlBase64(random) as WaitingId;
}
