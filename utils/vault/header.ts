import * as v from 'valibot';
import { type Bytes, fromBase64, toBase64, utf8 } from './bytes';
import { canonicalJson } from './canonical-json';
import { macKey } from './derive';
import { base64, type Slot, slotSchema } from './slot';

export const HEADER_VERSION = 2;
/** How often a lock may be turned on anew before the keys from before must have been used up. */
export const MOST_FORMER = 200;

/** Keys that were the present ones before the lock was turned on. What lies sealed under them is sealed anew bit by bit. */
const formerSchema = v.strictObject({
  /** Wrapped under the present vault key, as the others here. */
  vaultKey: base64,
  journalPublicKey: base64,
  journalPrivateKey: base64,
});

/** A later version may add fields; its slots of kinds that are not known here stay as they are. */
const headerSchema = v.looseObject({
  format: v.literal('breakwater-vault'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Grows by one with each change; of two homes the higher one is the truth. */
  generation: v.pipe(v.number(), v.integer(), v.minValue(1)),
  vaultId: base64,
  journalPublicKey: base64,
  slots: v.pipe(v.array(v.looseObject({ id: base64, type: v.string() })), v.minLength(1), v.maxLength(16)),
  /** The journal's private X25519 key, wrapped under the vault key. */
  journalPrivateKey: base64,
  former: v.optional(v.pipe(v.array(formerSchema), v.maxLength(MOST_FORMER)), []),
  mac: base64,
});

export type Former = Readonly<v.InferOutput<typeof formerSchema>>;

export interface HeaderFields {
  readonly format: 'breakwater-vault';
  readonly version: number;
  readonly generation: number;
  /** 16 random bytes. */
  readonly vaultId: string;
  readonly journalPublicKey: string;
  /** Those that this version knows. */
  readonly slots: readonly Slot[];
  readonly journalPrivateKey: string;
  readonly former: readonly Former[];
}

export interface Header extends HeaderFields {
  readonly mac: string;
  /** As it lies in its homes: the code that authenticates covers all of it. */
  readonly stored: unknown;
}

export type HeaderRead =
  | { readonly type: 'header'; readonly header: Header }
  | { readonly type: 'missing' }
  | { readonly type: 'unreadable'; readonly reason: string };

/** Longer than any header: it need not be read to be refused. */
const LONGEST = 128 * 1024;

export function readHeader(stored: unknown): HeaderRead {
  if (stored === undefined) return { type: 'missing' };
  const read = v.safeParse(headerSchema, stored);
  if (!read.success) return { type: 'unreadable', reason: v.summarize(read.issues) };
  if (JSON.stringify(stored).length > LONGEST) return { type: 'unreadable', reason: 'too long' };
  const { format, version, generation, vaultId, journalPublicKey, journalPrivateKey, former, mac } = read.output;
  const slots = read.output.slots.flatMap((slot) => {
    const known = v.safeParse(slotSchema, slot);
    return known.success ? [known.output] : [];
  });
  if (version <= HEADER_VERSION && slots.length < read.output.slots.length)
    return { type: 'unreadable', reason: 'a slot of no known kind' };
  const fields = { format, version, generation, vaultId, journalPublicKey, slots, journalPrivateKey, former };
  return { type: 'header', header: { ...fields, mac, stored } };
}

/** Made by a later version: it opens, and nothing is written over it. */
export function isNewer(header: Pick<Header, 'version'>): boolean {
  return header.version > HEADER_VERSION;
}

/** With its authentication code under the vault key: HMAC-SHA256 over every other field. */
export async function signed(fields: HeaderFields, vaultKey: Bytes): Promise<Header> {
  const key = await macKey(vaultKey, 'breakwater/header-mac/v1');
  const mac = toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(canonicalJson(fields)))));
  return { ...fields, mac, stored: { ...fields, mac } };
}

export async function isAuthentic(header: Header, vaultKey: Bytes): Promise<boolean> {
  const key = await macKey(vaultKey, 'breakwater/header-mac/v1');
  const covered = header.version === 1 ? coveredInVersion1(header) : coveredBy(header.stored);
  return crypto.subtle.verify('HMAC', key, fromBase64(header.mac), utf8(covered));
}

function coveredBy(stored: unknown): string {
  const { mac: _, ...rest } = stored as Record<string, unknown>;
  return canonicalJson(rest);
}

/** The first version covered a list of its fields. */
function coveredInVersion1(header: Header): string {
  const { format, version, generation, vaultId, journalPublicKey, slots, journalPrivateKey } = header;
  const fixed = slots.map(({ id, type, params, salt, wrapped }) => [
    id,
    type,
    'secret' in params ? params.secret : '',
    salt,
    wrapped,
  ]);
  return JSON.stringify([format, version, generation, vaultId, journalPublicKey, fixed, journalPrivateKey]);
}
