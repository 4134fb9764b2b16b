import * as v from 'valibot';
import { type Bytes, fromBase64, toBase64, utf8 } from './bytes';
import { macKey } from './derive';

/** Bytes in base64. */
const base64 = v.pipe(v.string(), v.base64(), v.maxLength(1024));

/** A slot without a lock: what opens it lies beside it, so it keeps nobody out who has this browser profile. */
const deviceSlotSchema = v.strictObject({
  id: base64,
  type: v.literal('device'),
  params: v.strictObject({ secret: base64 }),
  salt: base64,
  wrapped: base64,
});

const headerSchema = v.strictObject({
  format: v.literal('breakwater-vault'),
  version: v.literal(1),
  /** Grows by one with each change; of two homes the higher one is the truth. */
  generation: v.pipe(v.number(), v.integer(), v.minValue(1)),
  vaultId: base64,
  journalPublicKey: base64,
  slots: v.pipe(v.array(deviceSlotSchema), v.minLength(1), v.maxLength(16)),
  /** The journal's private X25519 key, wrapped under the vault key. */
  journalPrivateKey: base64,
  mac: base64,
});

export type DeviceSlot = v.InferOutput<typeof deviceSlotSchema>;
export type Header = v.InferOutput<typeof headerSchema>;

export type HeaderRead =
  | { readonly type: 'header'; readonly header: Header }
  | { readonly type: 'missing' }
  | { readonly type: 'newer' }
  | { readonly type: 'unreadable'; readonly reason: string };

export function readHeader(stored: unknown): HeaderRead {
  if (stored === undefined) return { type: 'missing' };
  const named = v.safeParse(v.object({ format: v.literal('breakwater-vault'), version: v.number() }), stored);
  if (named.success && named.output.version > 1) return { type: 'newer' };
  const read = v.safeParse(headerSchema, stored);
  return read.success
    ? { type: 'header', header: read.output }
    : { type: 'unreadable', reason: v.summarize(read.issues) };
}

/** The header's authentication code under the vault key: HMAC-SHA256 over every other field in a fixed order. */
export async function macOf(header: Omit<Header, 'mac'>, vaultKey: Bytes): Promise<string> {
  const key = await macKey(vaultKey, 'breakwater/header-mac/v1');
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, authenticated(header))));
}

export async function isAuthentic(header: Header, vaultKey: Bytes): Promise<boolean> {
  const key = await macKey(vaultKey, 'breakwater/header-mac/v1');
  return crypto.subtle.verify('HMAC', key, fromBase64(header.mac), authenticated(header));
}

function authenticated(header: Omit<Header, 'mac'>): Bytes {
  const { format, version, generation, vaultId, journalPublicKey, slots, journalPrivateKey } = header;
  const fixed = slots.map(({ id, type, params, salt, wrapped }) => [id, type, params.secret, salt, wrapped]);
  return utf8(JSON.stringify([format, version, generation, vaultId, journalPublicKey, fixed, journalPrivateKey]));
}
