import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/vault/bytes';
import { type Header, readHeader, signed } from '@/utils/vault/header';
import { randomBytes } from '@/utils/vault/random-bytes';
import { makeSlot, openSlot } from '@/utils/vault/slot';
import { createVault, type OpenVault, openVault, withNewKeys, withSlots } from '@/utils/vault/vault';
import { deviceKeyOf, newVault } from '../../support/vault-builders';

const secret = randomBytes(32);
const recovery = { type: 'recovery' as const, params: {} };

async function locked(vault: OpenVault): Promise<{ header: Header; key: Uint8Array<ArrayBuffer> }> {
  const key = randomBytes(32);
  const slots = [await makeSlot(key, vault.header.vaultId, recovery, secret)];
  return { header: await withNewKeys(vault, key, slots), key };
}

describe('a vault', () => {
  test('opens by its device slot, also after it was stored and read', async () => {
    const header = await createVault();
    const read = readHeader(structuredClone(header.stored));
    expect(read).toMatchObject({ type: 'header' });
    if (read.type !== 'header') return;
    const vault = await openVault(read.header, await deviceKeyOf(read.header));
    expect([...vault.journalKeys.values()].map(({ type }) => type)).toEqual(['private']);
  });

  test('with anything changed in what is stored is found to be altered', async () => {
    const header = await createVault();
    const key = await deviceKeyOf(header);
    const other = await createVault();
    for (const changed of [
      { journalPublicKey: other.journalPublicKey },
      { journalPrivateKey: other.journalPrivateKey },
      { generation: 2 },
      { slots: other.slots },
      { vaultId: other.vaultId },
      { former: [{ vaultKey: 'AAAA', journalPublicKey: 'AAAA', journalPrivateKey: 'AAAA' }] },
      { more: 1 },
    ]) {
      const read = readHeader({ ...(header.stored as object), ...changed });
      if (read.type !== 'header') throw new Error('cannot be read');
      await expect(openVault(read.header, key)).rejects.toMatchObject({ type: 'altered' });
    }
  });

  test('of the first version still opens', async () => {
    const { header, vaultKey } = await newVault();
    const read = readHeader(await asVersion1(header, vaultKey));
    if (read.type !== 'header') throw new Error('cannot be read');
    expect((await openVault(read.header, vaultKey)).journalKeys.size).toBe(1);
    await expect(openVault({ ...read.header, generation: 7 }, vaultKey)).rejects.toMatchObject({ type: 'altered' });
  });

  test('of a later version opens, with slots of kinds that are not known here left out', async () => {
    const { header, vaultKey } = await newVault();
    const { mac: _, stored: __, ...fields } = header;
    const stone = { id: 'AAAA', type: 'stone', params: {} };
    const later = { ...fields, version: 3, more: { b: 1, a: 2 }, slots: [...fields.slots, stone] };
    const { stored } = await signed(later as unknown as Header, vaultKey);
    const read = readHeader(structuredClone(stored));
    if (read.type !== 'header') throw new Error('cannot be read');
    expect(read.header.slots).toHaveLength(1);
    expect((await openVault(read.header, vaultKey)).header.version).toBe(3);
  });

  test('gets other slots for the same key, and its generation grows', async () => {
    const vault = await newVault();
    const slot = await makeSlot(vault.vaultKey, vault.header.vaultId, recovery, secret);
    const header = await withSlots(vault, [slot]);
    expect(header.generation).toBe(2);
    expect(await openSlot(slot, header.vaultId, secret)).toEqual(vault.vaultKey);
    expect(await openSlot(slot, header.vaultId, randomBytes(32))).toBeNull();
    expect(await openSlot({ ...slot, type: 'passphrase' } as never, header.vaultId, secret)).toBeNull();
    expect(await openSlot(slot, toBase64(randomBytes(16)), secret)).toBeNull();
  });

  test('gets new keys, brings those from before along, and what opened before opens nothing of it', async () => {
    const before = await newVault();
    const { header, key } = await locked(before);
    const after = await openVault(header, key);
    expect(after.formerKeys).toEqual([before.vaultKey]);
    expect(after.journalKeys.size).toBe(2);
    expect(header.journalPublicKey).not.toBe(before.header.journalPublicKey);
    await expect(openVault(header, before.vaultKey)).rejects.toMatchObject({ type: 'altered' });
    const again = await locked(after);
    expect((await openVault(again.header, again.key)).formerKeys).toEqual([key, before.vaultKey]);
  });
});

test('what is no header is told from one, and nothing throws', () => {
  expect(readHeader(undefined).type).toBe('missing');
  for (const bad of [null, 'torn', [], {}, JSON.parse('{"__proto__":{"format":"breakwater-vault"}}')])
    expect(readHeader(bad).type).toBe('unreadable');
});

/** As the first version wrote it. */
async function asVersion1({ former: _, mac: __, stored: ___, ...rest }: Header, vaultKey: Uint8Array<ArrayBuffer>) {
  const fields = { ...rest, version: 1 };
  const slots = fields.slots.map((slot) => [
    slot.id,
    slot.type,
    'secret' in slot.params ? slot.params.secret : '',
    slot.salt,
    slot.wrapped,
  ]);
  const covered = JSON.stringify([
    fields.format,
    1,
    fields.generation,
    fields.vaultId,
    fields.journalPublicKey,
    slots,
    fields.journalPrivateKey,
  ]);
  const base = await crypto.subtle.importKey('raw', vaultKey, 'HKDF', false, ['deriveKey']);
  const derived = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode('breakwater/header-mac/v1'),
  };
  const key = await crypto.subtle.deriveKey(derived, base, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(covered));
  expect(fromBase64(toBase64(new Uint8Array(mac)))).toHaveLength(32);
  return { ...fields, mac: toBase64(new Uint8Array(mac)) };
}
