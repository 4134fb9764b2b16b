import { type Bytes, concat, fromBase64, toBase64, utf8 } from '../vault/bytes';

const ALGORITHM = 'Ed25519';
/** What stands before a seed of 32 bytes in PKCS #8 (RFC 8410, section 7). */
const PKCS8 = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32);
/** Keeps a signature of a summary from being one of anything else. */
const DOMAIN = utf8('breakwater-summary/v1\0');

/** A new Ed25519 seed, 32 bytes. */
export function newSeed(): Bytes {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** @param seed 32 bytes */
export async function verifyingKeyOf(seed: Bytes): Promise<Bytes> {
  const { x = '' } = await crypto.subtle.exportKey('jwk', await signingKey(seed, true));
  return fromBase64(x.replaceAll('-', '+').replaceAll('_', '/'));
}

/** The signature of a payload, 64 bytes in base64. */
export async function signPayload(seed: Bytes, payload: string): Promise<string> {
  const signature = await crypto.subtle.sign(ALGORITHM, await signingKey(seed, false), signed(payload));
  return toBase64(new Uint8Array(signature));
}

export async function isSignedBy(verifyingKey: Bytes, payload: string, signature: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', verifyingKey, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, key, fromBase64(signature), signed(payload));
  } catch {
    // Not a point of the curve, or not base64.
    return false;
  }
}

function signingKey(seed: Bytes, extractable: boolean): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', concat(PKCS8, seed), ALGORITHM, extractable, ['sign']);
}

function signed(payload: string): Bytes {
  return concat(DOMAIN, utf8(payload));
}
