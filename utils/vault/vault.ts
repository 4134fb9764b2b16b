import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Bytes, fromBase64, toBase64, toHex } from './bytes';
import { wrappingKey } from './derive';
import { type Former, HEADER_VERSION, type Header, isAuthentic, signed } from './header';
import { keyIdOf } from './key-id';
import { randomBytes } from './random-bytes';
import { makeSlot, type Slot } from './slot';
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
  /** 32 bytes. */
  readonly vaultKey: Bytes;
  /** Vault keys from before the lock was turned on, the latest first: sealed things may still lie under them. */
  readonly formerKeys: readonly Bytes[];
  /** Private X25519 keys by the key id that a record names, in hexadecimal. */
  readonly journalKeys: ReadonlyMap<string, CryptoKey>;
}

/** A new vault with a fresh vault key and one slot, which is without a lock. */
export async function createVault(): Promise<Header> {
  const vaultKey = randomBytes(32);
  const vaultId = toBase64(randomBytes(16));
  const secret = randomBytes(32);
  const kind = { type: 'device' as const, params: { secret: toBase64(secret) } };
  const slots = [await makeSlot(vaultKey, vaultId, kind, secret)];
  return headerWith(
    { generation: 1, vaultId, slots, former: [], ...(await newJournalKeys(vaultKey, vaultId)) },
    vaultKey,
  );
}

/** Throws a `VaultError` (`altered`) where the header does not authenticate under this vault key. */
export async function openVault(header: Header, vaultKey: Bytes): Promise<OpenVault> {
  if (!(await isAuthentic(header, vaultKey)))
    throw new VaultError('altered', 'vault.altered', 'header mac does not verify');
  const wrapper = await wrappingKey(vaultKey, 'breakwater/wrap-former/v1', fromBase64(header.vaultId));
  const formerKeys: Bytes[] = [];
  const journalKeys = new Map([await openJournalKey(header, vaultKey, header.vaultId)]);
  for (const former of header.former) {
    const formerKey = await unwrap(wrapper, fromBase64(former.vaultKey), fromBase64(header.vaultId));
    formerKeys.push(formerKey);
    journalKeys.set(...(await openJournalKey(former, formerKey, header.vaultId)));
  }
  return { header, vaultKey, formerKeys, journalKeys };
}

/**
 * The same vault with other slots for the same vault key.
 * @param slots made with `makeSlot`
 */
export function withSlots({ header, vaultKey }: OpenVault, slots: readonly Slot[]): Promise<Header> {
  const { generation, vaultId, journalPublicKey, journalPrivateKey, former } = header;
  const fields = { generation: generation + 1, vaultId, journalPublicKey, journalPrivateKey, former, slots };
  return headerWith(fields, vaultKey);
}

/**
 * The same vault under a new vault key and a new pair for the journal. What had opened without a lock may still lie somewhere on the disk, so
 * nothing that is sealed from now on must open with it; the keys from before come along, wrapped, for what was sealed until now.
 */
export async function withNewKeys(
  { header, vaultKey, formerKeys }: OpenVault,
  newKey: Bytes,
  slots: readonly Slot[],
): Promise<Header> {
  const { generation, vaultId, journalPublicKey, journalPrivateKey } = header;
  const wrapper = await wrappingKey(newKey, 'breakwater/wrap-former/v1', fromBase64(vaultId));
  const wrapped = async (key: Bytes): Promise<string> => toBase64(await wrap(wrapper, key, fromBase64(vaultId)));
  const former: Former[] = [{ vaultKey: await wrapped(vaultKey), journalPublicKey, journalPrivateKey }];
  for (const [at, key] of formerKeys.entries()) {
    const before = header.former[at];
    if (before !== undefined) former.push({ ...before, vaultKey: await wrapped(key) });
  }
  const fields = { generation: generation + 1, vaultId, slots, former, ...(await newJournalKeys(newKey, vaultId)) };
  return headerWith(fields, newKey);
}

type HeaderParts = Omit<Header, 'format' | 'version' | 'mac' | 'stored'>;

function headerWith(parts: HeaderParts, vaultKey: Bytes): Promise<Header> {
  return signed({ format: 'breakwater-vault', version: HEADER_VERSION, ...parts }, vaultKey);
}

type JournalKeys = Pick<Header, 'journalPublicKey' | 'journalPrivateKey'>;

async function newJournalKeys(vaultKey: Bytes, vaultId: string): Promise<JournalKeys> {
  const pair = await SUITE.kem.generateKeyPair();
  const privateBytes = new Uint8Array(await SUITE.kem.serializePrivateKey(pair.privateKey));
  return {
    journalPublicKey: toBase64(new Uint8Array(await SUITE.kem.serializePublicKey(pair.publicKey))),
    journalPrivateKey: toBase64(await wrap(await privateKeyWrapper(vaultKey), privateBytes, fromBase64(vaultId))),
  };
}

async function openJournalKey(keys: JournalKeys, vaultKey: Bytes, vaultId: string): Promise<[string, CryptoKey]> {
  const wrapper = await privateKeyWrapper(vaultKey);
  const bytes = await unwrap(wrapper, fromBase64(keys.journalPrivateKey), fromBase64(vaultId));
  const id = toHex(await keyIdOf(fromBase64(keys.journalPublicKey)));
  return [id, await SUITE.kem.deserializePrivateKey(bytes)];
}

function privateKeyWrapper(vaultKey: Bytes): Promise<CryptoKey> {
  return wrappingKey(vaultKey, 'breakwater/wrap-private/v1', new Uint8Array());
}
