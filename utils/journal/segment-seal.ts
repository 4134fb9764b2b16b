import { type Bytes, concat, fromBase64, utf8 } from '../vault/bytes';
import { deriveWrappingKey, importSecret } from '../vault/derive';
import { randomBytes } from '../vault/random-bytes';
import type { OpenVault } from '../vault/vault';
import { SegmentError } from './segment-error';

/*
 * A segment as it lies on the disk, version 1:
 *
 *   BWS1 | salt 32 | ciphertext and tag      AES-256-GCM, nonce 0, under HKDF(VK, salt, "breakwater/segment/v1"), a key that is used once;
 *                                            associated data BWS1 | vault id | segment id
 *
 * The plaintext (`segment-body.ts`) is padded in steps, so that the size tells little.
 */
const MAGIC = utf8('BWS1');
const ANY_MAGIC = /^BWS[0-9A-Za-z]$/;
const SALT_BYTES = 32;
const TAG_BYTES = 16;
const NONCE = new Uint8Array(12);
export const SEGMENT_ID_BYTES = 16;
const LEAST_BYTES = 4096;

/** What opens segments: the present vault key, and those that were in use before. */
export interface SegmentKeys {
  readonly vaultId: string;
  readonly present: CryptoKey;
  readonly former: readonly CryptoKey[];
}

export async function segmentKeys({ header, vaultKey, formerKeys }: OpenVault): Promise<SegmentKeys> {
  const [present, ...former] = await Promise.all([importSecret(vaultKey), ...formerKeys.map(importSecret)]);
  return { vaultId: header.vaultId, present, former };
}

/** @param id the key under which it will lie @param plain of a padded length */
export async function sealSegment(plain: Bytes, id: Bytes, { vaultId, present }: SegmentKeys): Promise<Bytes> {
  const salt = randomBytes(SALT_BYTES);
  const key = await deriveWrappingKey(present, 'breakwater/segment/v1', salt);
  const sealed = await crypto.subtle.encrypt(gcm(id, vaultId), key, plain);
  return concat(MAGIC, salt, new Uint8Array(sealed));
}

/** The plaintext, and whether it lay under the present vault key. Throws a `SegmentError`. */
export async function openSegment(
  segment: Bytes,
  id: Bytes,
  { vaultId, present, former }: SegmentKeys,
): Promise<{ readonly plain: Bytes; readonly present: boolean }> {
  const magic = String.fromCharCode(...segment.subarray(0, MAGIC.length));
  if (magic !== 'BWS1') throw new SegmentError(ANY_MAGIC.test(magic) ? 'newer' : 'altered', 'magic');
  const from = MAGIC.length + SALT_BYTES;
  if (segment.length < from + LEAST_BYTES + TAG_BYTES) throw new SegmentError('altered', `${segment.length} bytes`);
  const salt = segment.slice(MAGIC.length, from);
  for (const base of [present, ...former]) {
    const key = await deriveWrappingKey(base, 'breakwater/segment/v1', salt);
    const opened = crypto.subtle.decrypt(gcm(id, vaultId), key, segment.subarray(from));
    const plain = await opened.catch(() => null);
    if (plain !== null) return { plain: new Uint8Array(plain), present: base === present };
  }
  throw new SegmentError('altered', 'does not open');
}

/** At least 4 KiB, and then steps of an eighth of the next power of two: few sizes, little waste. */
export function paddedLength(length: number): number {
  if (length <= LEAST_BYTES) return LEAST_BYTES;
  const step = 2 ** Math.ceil(Math.log2(length)) / 8;
  return Math.ceil(length / step) * step;
}

function gcm(id: Bytes, vaultId: string): AesGcmParams {
  return { name: 'AES-GCM', iv: NONCE, additionalData: concat(MAGIC, fromBase64(vaultId), id) };
}
