import { type Bytes, toBase64 } from './bytes';
import type { Header } from './header';
import { randomBytes } from './random-bytes';
import { makeSlot, type PasskeySlot, type PassphraseSlot, type Slot, type SlotType } from './slot';
import { type OpenVault, withNewKeys, withSlots } from './vault';

/** A header that is to take the place of the present one, and the key that it is signed under. */
export interface LockChange {
  readonly header: Header;
  readonly vaultKey: Bytes;
}

/** A secret and how to come to it again. */
export interface PassphraseSecret {
  readonly params: PassphraseSlot['params'];
  /** What scrypt made of the passphrase with these parameters: 32 bytes. */
  readonly stretched: Bytes;
}

export interface PasskeySecret {
  readonly params: PasskeySlot['params'];
  /** What the passkey gave for the parameters' input: 32 bytes. */
  readonly output: Bytes;
}

/** From a vault without a lock to one with a passphrase and a recovery code, under new keys. @param recoveryCode 20 bytes */
export async function turnLockOn(
  vault: OpenVault,
  passphrase: PassphraseSecret,
  recoveryCode: Bytes,
): Promise<LockChange> {
  const vaultKey = randomBytes(32);
  const { vaultId } = vault.header;
  const slots = [
    await passphraseSlot(vaultKey, vaultId, passphrase),
    await makeSlot(vaultKey, vaultId, { type: 'recovery', params: {} }, recoveryCode),
  ];
  return { header: await withNewKeys(vault, vaultKey, slots), vaultKey };
}

export async function changePassphrase(vault: OpenVault, passphrase: PassphraseSecret): Promise<LockChange> {
  const slot = await passphraseSlot(vault.vaultKey, vault.header.vaultId, passphrase);
  return withSlot(vault, slot, ['passphrase']);
}

/** The one before stops working. @param recoveryCode 20 bytes */
export async function changeRecoveryCode(vault: OpenVault, recoveryCode: Bytes): Promise<LockChange> {
  const { vaultKey, header } = vault;
  const slot = await makeSlot(vaultKey, header.vaultId, { type: 'recovery', params: {} }, recoveryCode);
  return withSlot(vault, slot, ['recovery']);
}

/** Beside the passphrase; there is one at most. */
export async function addPasskey(vault: OpenVault, { params, output }: PasskeySecret): Promise<LockChange> {
  const slot = await makeSlot(vault.vaultKey, vault.header.vaultId, { type: 'passkey', params }, output);
  return withSlot(vault, slot, ['passkey']);
}

export async function removePasskey(vault: OpenVault): Promise<LockChange> {
  const slots = vault.header.slots.filter(({ type }) => type !== 'passkey');
  return { header: await withSlots(vault, slots), vaultKey: vault.vaultKey };
}

/** From now on everything opens by itself. */
export async function turnLockOff(vault: OpenVault): Promise<LockChange> {
  const secret = randomBytes(32);
  const kind = { type: 'device' as const, params: { secret: toBase64(secret) } };
  const slot = await makeSlot(vault.vaultKey, vault.header.vaultId, kind, secret);
  return withSlot(vault, slot, ['passphrase', 'recovery', 'passkey']);
}

async function withSlot(vault: OpenVault, slot: Slot, insteadOf: readonly SlotType[]): Promise<LockChange> {
  const others = vault.header.slots.filter(({ type }) => !insteadOf.includes(type));
  return { header: await withSlots(vault, [slot, ...others]), vaultKey: vault.vaultKey };
}

function passphraseSlot(vaultKey: Bytes, vaultId: string, { params, stretched }: PassphraseSecret): Promise<Slot> {
  return makeSlot(vaultKey, vaultId, { type: 'passphrase', params }, stretched);
}
