import type { Bytes } from './bytes';

const KEY_ID_BYTES = 4;

/** By which a record names the public key that it was sealed to: the first bytes of its SHA-256. */
export async function keyIdOf(publicKey: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey)).slice(0, KEY_ID_BYTES);
}
