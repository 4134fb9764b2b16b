import { sha256 } from '@noble/hashes/sha2.js';
import { toHex, utf8 } from '../vault/bytes';

/** SHA-256 of a payload, in hexadecimal. */
export function hashOf(payload: string): string {
  return toHex(sha256(utf8(payload)));
}
