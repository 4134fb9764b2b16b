import type { Bytes } from './bytes';
import { toBase64 } from './bytes';
import type { Header } from './header';
import { randomBytes } from './random-bytes';
import { makeSlot, type PasskeySlot, type PassphraseSlot, type Slot, type SlotKind } from './slot';
import { type OpenVault, withNewKeys, withSlots } from './vault';

/** A changed header, and the vault key that it is signed under. */
export interface LockChange {
  readonly header: Header;
  readonly vaultKey: Bytes;
}

/** A passphrase as scrypt stretched it, and how. */
export interface StretchedPassphrase {
  readonly params: PassphraseSlot['params'];
  readonly secret: Bytes;
}

/** The lock, with two ways to open it. Everything from now on lies under new keys. @param code 20 bytes */
export async function turnedOn(vault: OpenVault, passphrase: StretchedPassphrase, code: Bytes): Promise<LockChange> {
  const vaultKey = randomBytes(32);
  const { vaultId } = vault.header;
  const slots = [await passphraseSlot(vaultKey, vaultId, passphrase), await recoverySlot(vaultKey, vaultId, code)];
  return { header: await withNewKeys(vault, vaultKey, slots), vaultKey };
}

/** Without a lock, under the same keys. */
export async function turnedOff(vault: OpenVault): Promise<LockChange> {
  const secret = randomBytes(32);
  return changed(vault, [await newSlot(vault, { type: 'device', params: { secret: toBase64(secret) } }, secret)]);
}

export async function withPassphrase(vault: OpenVault, passphrase: StretchedPassphrase): Promise<LockChange> {
  const slot = await passphraseSlot(vault.vaultKey, vault.header.vaultId, passphrase);
  return changed(vault, [...without(vault, 'passphrase'), slot]);
}

/** The code from before no longer opens it. @param code 20 bytes */
export async function withRecoveryCode(vault: OpenVault, code: Bytes): Promise<LockChange> {
  const slot = await recoverySlot(vault.vaultKey, vault.header.vaultId, code);
  return changed(vault, [...without(vault, 'recovery'), slot]);
}

/** A further way to open it. @param secret 32 bytes */
export async function withPasskey(vault: OpenVault, params: PasskeySlot['params'], secret: Bytes): Promise<LockChange> {
  return changed(vault, [...vault.header.slots, await newSlot(vault, { type: 'passkey', params }, secret)]);
}

/** @param id of its slot */
export function withoutPasskey(vault: OpenVault, id: string): Promise<LockChange> {
  return changed(
    vault,
    vault.header.slots.filter((slot) => slot.type !== 'passkey' || slot.id !== id),
  );
}

async function changed(vault: OpenVault, slots: readonly Slot[]): Promise<LockChange> {
  return { header: await withSlots(vault, slots), vaultKey: vault.vaultKey };
}

function without({ header }: OpenVault, type: Slot['type']): readonly Slot[] {
  return header.slots.filter((slot) => slot.type !== type);
}

function newSlot({ header, vaultKey }: OpenVault, kind: SlotKind, secret: Bytes): Promise<Slot> {
  return makeSlot(vaultKey, header.vaultId, kind, secret);
}

function passphraseSlot(vaultKey: Bytes, vaultId: string, { params, secret }: StretchedPassphrase): Promise<Slot> {
  return makeSlot(vaultKey, vaultId, { type: 'passphrase', params }, secret);
}

function recoverySlot(vaultKey: Bytes, vaultId: string, code: Bytes): Promise<Slot> {
  return makeSlot(vaultKey, vaultId, { type: 'recovery', params: {} }, code);
}
