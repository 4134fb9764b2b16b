import { describe, expect, test } from 'vitest';
import { readHeader } from '@/utils/vault/header';
import { createVault, openVault } from '@/utils/vault/vault';
import { findHeader } from '@/utils/vault/vault-service';

const homesWith = (inDatabase: unknown, inLocal: unknown) => ({
  database: { getHeader: async () => inDatabase, putHeader: async () => undefined },
  local: { get: async () => inLocal, set: async () => undefined },
});

describe('a vault', () => {
  test('opens by its device slot', async () => {
    const header = await createVault();
    expect((await openVault(header)).journalPrivateKey.type).toBe('private');
    expect(readHeader(structuredClone(header)).type).toBe('header');
  });

  test('with a swapped public key, generation or slot is found to be altered', async () => {
    const header = await createVault();
    const other = await createVault();
    await expect(openVault({ ...header, journalPublicKey: other.journalPublicKey })).rejects.toMatchObject({
      type: 'altered',
    });
    await expect(openVault({ ...header, generation: 2 })).rejects.toMatchObject({ type: 'altered' });
    await expect(openVault({ ...header, slots: other.slots })).rejects.toMatchObject({ type: 'wrong-key' });
    await expect(openVault({ ...header, vaultId: other.vaultId })).rejects.toMatchObject({ type: 'wrong-key' });
  });

  test('goes by the higher generation of its two homes', async () => {
    const header = await createVault();
    const older = { ...header, generation: 1 };
    const newer = { ...header, generation: 2 };
    expect((await findHeader(homesWith(older, newer)))?.generation).toBe(2);
    expect((await findHeader(homesWith(newer, undefined)))?.generation).toBe(2);
    expect((await findHeader(homesWith('torn', newer)))?.generation).toBe(2);
    expect(await findHeader(homesWith(undefined, undefined))).toBeNull();
  });

  test('says what is wrong where two homes contradict each other, none can be read, or one is newer than this version', async () => {
    const header = await createVault();
    await expect(findHeader(homesWith(header, await createVault()))).rejects.toMatchObject({ type: 'altered' });
    await expect(findHeader(homesWith('torn', undefined))).rejects.toMatchObject({ type: 'unreadable' });
    await expect(findHeader(homesWith({ ...header, version: 2 }, header))).rejects.toMatchObject({ type: 'newer' });
  });

  test('takes no header with anything added to it', async () => {
    const header = await createVault();
    expect(readHeader({ ...header, more: 1 }).type).toBe('unreadable');
    expect(readHeader(JSON.parse('{"__proto__":{"format":"breakwater-vault"}}')).type).toBe('unreadable');
  });
});
