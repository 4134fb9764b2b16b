import { type Bytes, concat } from './bytes';

const NONCE_BYTES = 12;

/** AES-256-GCM: `nonce 12 | ciphertext and tag`. @param context bound as associated data */
export async function wrap(key: CryptoKey, plain: Bytes, context: Bytes): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: context }, key, plain);
  return concat(nonce, new Uint8Array(sealed));
}

/** Throws a `DOMException` (`OperationError`) for a wrong key, altered bytes, or another context. */
export async function unwrap(key: CryptoKey, wrapped: Bytes, context: Bytes): Promise<Bytes> {
  const parameters = { name: 'AES-GCM', iv: wrapped.subarray(0, NONCE_BYTES), additionalData: context };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, key, wrapped.subarray(NONCE_BYTES)));
}
