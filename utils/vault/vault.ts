import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Bytes, concat, fromBase64, toBase64, utf8 } from './bytes';
import { wrappingKey } from './derive';
import { type DeviceSlot, type Header, isAuthentic, macOf } from './header';
import { VaultError } from './vault-error';
import { unwrap, wrap } from './wrap';

/** The suite of every inbox record (RFC 9180): X25519, HKDF-SHA256, AES-256-GCM. */
export const SUITE = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

export interface OpenVault {
  readonly header: Header;
  readonly journalPrivateKey: CryptoKey;
}

/** A new vault with a fresh vault key and one slot, which is without a lock. */
export async function createVault(): Promise<Header> {
  const vaultKey = randomBytes(32);
  const vaultId = randomBytes(16);
  const journal = await SUITE.kem.generateKeyPair();
  const privateBytes = new Uint8Array(await SUITE.kem.serializePrivateKey(journal.privateKey));
  const unsigned = {
    format: 'breakwater-vault' as const,
    version: 1 as const,
    generation: 1,
    vaultId: toBase64(vaultId),
    journalPublicKey: toBase64(new Uint8Array(await SUITE.kem.serializePublicKey(journal.publicKey))),
    slots: [await deviceSlot(vaultKey, vaultId)],
    journalPrivateKey: toBase64(await wrap(await privateKeyWrapper(vaultKey), privateBytes, vaultId)),
  };
  return { ...unsigned, mac: await macOf(unsigned, vaultKey) };
}

/** Opens the vault by its device slot. Throws a `VaultError` where no slot opens or the header was altered. */
export async function openVault(header: Header): Promise<OpenVault> {
  const vaultKey = await openDeviceSlot(header);
  if (!(await isAuthentic(header, vaultKey))) {
    throw new VaultError('altered', 'vault.altered', 'header mac does not verify');
  }
  const bytes = await unwrap(
    await privateKeyWrapper(vaultKey),
    fromBase64(header.journalPrivateKey),
    fromBase64(header.vaultId),
  );
  return { header, journalPrivateKey: await SUITE.kem.deserializePrivateKey(bytes) };
}

async function openDeviceSlot(header: Header): Promise<Bytes> {
  const [slot] = header.slots;
  if (slot === undefined) throw new VaultError('no-slot', 'vault.noSlot', 'header has no slot');
  const key = await wrappingKey(fromBase64(slot.params.secret), 'breakwater/device-slot/v1', fromBase64(slot.salt));
  try {
    return await unwrap(key, fromBase64(slot.wrapped), slotContext(fromBase64(header.vaultId), slot));
  } catch (cause) {
    throw new VaultError('wrong-key', 'vault.wrongKey', 'device slot does not open', {
      cause,
    });
  }
}

async function deviceSlot(vaultKey: Bytes, vaultId: Bytes): Promise<DeviceSlot> {
  const secret = randomBytes(32);
  const salt = randomBytes(32);
  const named = { id: toBase64(randomBytes(8)), type: 'device' as const };
  const key = await wrappingKey(secret, 'breakwater/device-slot/v1', salt);
  const wrapped = await wrap(key, vaultKey, slotContext(vaultId, named));
  return { ...named, params: { secret: toBase64(secret) }, salt: toBase64(salt), wrapped: toBase64(wrapped) };
}

/** A slot cannot be moved to another vault, or pass for one of another kind. */
function slotContext(vaultId: Bytes, slot: Pick<DeviceSlot, 'id' | 'type'>): Bytes {
  return concat(vaultId, utf8('|'), fromBase64(slot.id), utf8('|'), utf8(slot.type));
}

function privateKeyWrapper(vaultKey: Bytes): Promise<CryptoKey> {
  return wrappingKey(vaultKey, 'breakwater/wrap-private/v1', new Uint8Array());
}

function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
