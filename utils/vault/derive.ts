import { type Bytes, utf8 } from './bytes';

/** What is derived from a secret of 32 bytes, each for one use alone. */
export type Purpose =
  | 'breakwater/header-mac/v1'
  | 'breakwater/wrap-private/v1'
  | 'breakwater/wrap-former/v1'
  | 'breakwater/device-slot/v1'
  | 'breakwater/passphrase-slot/v1'
  | 'breakwater/recovery-slot/v1'
  | 'breakwater/passkey-slot/v1'
  | 'breakwater/private-text/v1'
  | 'breakwater/segment/v1';

const KEY_BYTES = 32;

/** HKDF-SHA256 (RFC 5869) of a secret: an AES-256-GCM key that wraps. */
export async function wrappingKey(secret: Bytes, purpose: Purpose, salt: Bytes): Promise<CryptoKey> {
  return deriveWrappingKey(await importSecret(secret), purpose, salt);
}

/** A secret from which several keys are derived. */
export function importSecret(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
}

/** The same as `wrappingKey`, of a secret that was imported once. */
export function deriveWrappingKey(base: CryptoKey, purpose: Purpose, salt: Bytes): Promise<CryptoKey> {
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle.deriveKey(hkdf(purpose, salt), base, { name: 'AES-GCM', length: KEY_BYTES * 8 }, false, usages);
}

/** HKDF-SHA256 of a 32-byte secret: an HMAC-SHA256 key. */
export async function macKey(secret: Bytes, purpose: Purpose): Promise<CryptoKey> {
  const base = await importSecret(secret);
  const algorithm = { name: 'HMAC', hash: 'SHA-256', length: KEY_BYTES * 8 };
  return crypto.subtle.deriveKey(hkdf(purpose, new Uint8Array()), base, algorithm, false, ['sign', 'verify']);
}

function hkdf(purpose: Purpose, salt: Bytes): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(purpose) };
}
