import * as v from 'valibot';
import { type Bytes, concat, fromBase64, toBase64, utf8 } from './bytes';
import { type Purpose, wrappingKey } from './derive';
import { randomBytes } from './random-bytes';
import { unwrap, wrap } from './wrap';

/** Bytes in base64. */
export const base64 = v.pipe(v.string(), v.base64(), v.maxLength(4096));

/** What every slot holds beside what its kind needs: the vault key, wrapped under what the slot's secret derives. */
const wrapping = { id: base64, salt: base64, wrapped: base64 };

/** Without a lock: what opens it lies beside it, so it keeps nobody out who has this browser profile. */
const deviceSlotSchema = v.strictObject({
  ...wrapping,
  type: v.literal('device'),
  params: v.strictObject({ secret: base64 }),
});

/** scrypt (RFC 7914) of the passphrase; `stretch` says over which salt and how hard. */
const passphraseSlotSchema = v.strictObject({
  ...wrapping,
  type: v.literal('passphrase'),
  params: v.strictObject({
    N: v.pipe(v.number(), v.integer(), v.minValue(2)),
    r: v.pipe(v.number(), v.integer(), v.minValue(1)),
    p: v.pipe(v.number(), v.integer(), v.minValue(1)),
    salt: base64,
  }),
});

const recoverySlotSchema = v.strictObject({ ...wrapping, type: v.literal('recovery'), params: v.strictObject({}) });

/** What a passkey gives for this input (WebAuthn's PRF extension). */
const passkeySlotSchema = v.strictObject({
  ...wrapping,
  type: v.literal('passkey'),
  params: v.strictObject({ credential: base64, input: base64 }),
});

export const slotSchema = v.variant('type', [
  deviceSlotSchema,
  passphraseSlotSchema,
  recoverySlotSchema,
  passkeySlotSchema,
]);

export type Slot = v.InferOutput<typeof slotSchema>;
export type SlotType = Slot['type'];
export type DeviceSlot = v.InferOutput<typeof deviceSlotSchema>;
export type PassphraseSlot = v.InferOutput<typeof passphraseSlotSchema>;
export type PasskeySlot = v.InferOutput<typeof passkeySlotSchema>;

/** Of a slot: its kind, and what its kind needs to come to its secret. */
export type SlotKind = {
  [Type in SlotType]: Pick<Extract<Slot, { readonly type: Type }>, 'type' | 'params'>;
}[SlotType];

const PURPOSES: Readonly<Record<SlotType, Purpose>> = {
  device: 'breakwater/device-slot/v1',
  passphrase: 'breakwater/passphrase-slot/v1',
  recovery: 'breakwater/recovery-slot/v1',
  passkey: 'breakwater/passkey-slot/v1',
};

/** A new slot for the vault key. @param secret what opens it: 20 bytes of a recovery code, else 32 */
export async function makeSlot(vaultKey: Bytes, vaultId: string, kind: SlotKind, secret: Bytes): Promise<Slot> {
  const salt = randomBytes(32);
  const named = { id: toBase64(randomBytes(8)), type: kind.type };
  const key = await wrappingKey(secret, PURPOSES[kind.type], salt);
  const wrapped = await wrap(key, vaultKey, contextOf(vaultId, named));
  return { ...kind, ...named, salt: toBase64(salt), wrapped: toBase64(wrapped) } as Slot;
}

/** The vault key, or `null` where the secret is not this slot's. */
export async function openSlot(slot: Slot, vaultId: string, secret: Bytes): Promise<Bytes | null> {
  try {
    const key = await wrappingKey(secret, PURPOSES[slot.type], fromBase64(slot.salt));
    return await unwrap(key, fromBase64(slot.wrapped), contextOf(vaultId, slot));
  } catch {
    return null;
  }
}

/** A slot cannot be moved to another vault, or pass for one of another kind. */
function contextOf(vaultId: string, slot: Pick<Slot, 'id' | 'type'>): Bytes {
  return concat(fromBase64(vaultId), utf8('|'), fromBase64(slot.id), utf8('|'), utf8(slot.type));
}
