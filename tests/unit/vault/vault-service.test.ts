import { beforeEach, describe, expect, test } from 'vitest';
import { oneAtATime } from '@/utils/keeper/one-at-a-time';
import { toBase64 } from '@/utils/vault/bytes';
import { changePassphrase, changeRecoveryCode, turnLockOff, turnLockOn } from '@/utils/vault/change-lock';
import { FINDING_KEY } from '@/utils/vault/finding';
import { randomBytes } from '@/utils/vault/random-bytes';
import type { Slot, SlotType } from '@/utils/vault/slot';
import { type OpenVault, withSlots } from '@/utils/vault/vault';
import {
  findOrCreateHeader,
  lockVault,
  replaceHeader,
  unlock,
  vaultNow,
  vaultNowOrNew,
} from '@/utils/vault/vault-service';
import { memoryHomes } from '../../support/vault-builders';

const passphrase = (stretched = randomBytes(32)) => ({
  params: { N: 2, r: 8, p: 1, salt: toBase64(randomBytes(16)) },
  stretched,
});
const by =
  (type: SlotType, secret: Uint8Array<ArrayBuffer>) =>
  async (slot: Slot): Promise<Uint8Array<ArrayBuffer> | null> =>
    slot.type === type ? secret : null;

let homes: ReturnType<typeof memoryHomes>;
const secret = randomBytes(32);
const code = randomBytes(20);

async function opened(): Promise<OpenVault> {
  const now = await vaultNowOrNew(homes);
  if (now.type !== 'open') throw new Error('locked');
  return now.vault;
}

async function change(make: (vault: OpenVault) => ReturnType<typeof turnLockOff>): Promise<void> {
  const { header, vaultKey } = await make(await opened());
  await replaceHeader(homes, structuredClone(header.stored), vaultKey);
}

const lockIt = (): Promise<void> => change((vault) => turnLockOn(vault, passphrase(secret), code));

beforeEach(() => {
  homes = memoryHomes();
});

describe('a vault', () => {
  test('is none before anything was sealed, and then open without a lock', async () => {
    expect(await vaultNow(homes)).toEqual({ type: 'none' });
    const header = await findOrCreateHeader(homes);
    expect(await findOrCreateHeader(homes)).toEqual(header);
    expect(await vaultNow(homes)).toMatchObject({ type: 'open', lock: false });
    expect(await homes.local.get('vault')).toEqual(homes.held.header);
  });

  test('with a lock opens by passphrase and by recovery code, and nothing else', async () => {
    await lockIt();
    expect(await vaultNow(homes)).toMatchObject({ type: 'open', lock: true });
    await lockVault(homes);
    expect(await vaultNow(homes)).toMatchObject({ type: 'locked' });
    expect(await unlock(homes, by('passphrase', randomBytes(32)))).toBeNull();
    expect(await unlock(homes, by('recovery', secret))).toBeNull();
    expect(await vaultNow(homes)).toMatchObject({ type: 'locked' });
    expect(await unlock(homes, by('recovery', code))).not.toBeNull();
    expect(await vaultNow(homes)).toMatchObject({ type: 'open', lock: true });
    await lockVault(homes);
    expect(await unlock(homes, by('passphrase', secret))).not.toBeNull();
  });

  test('leaves nothing beside a lock that opens without it', async () => {
    await findOrCreateHeader(homes);
    await lockIt();
    const everything = JSON.stringify([homes.held, await homes.local.getAll()]);
    expect(everything).not.toContain('"device"');
    expect(homes.held.previous).toEqual(homes.held.header);
  });

  test('gets another passphrase and another code, and those from before open nothing', async () => {
    await lockIt();
    const [newSecret, newCode] = [randomBytes(32), randomBytes(20)];
    await change((vault) => changePassphrase(vault, passphrase(newSecret)));
    await change((vault) => changeRecoveryCode(vault, newCode));
    await lockVault(homes);
    expect(await unlock(homes, by('passphrase', secret))).toBeNull();
    expect(await unlock(homes, by('recovery', code))).toBeNull();
    expect(await unlock(homes, by('recovery', newCode))).not.toBeNull();
    expect(await unlock(homes, by('passphrase', newSecret))).not.toBeNull();
  });

  test('whose lock is turned off opens by itself', async () => {
    await lockIt();
    await change(turnLockOff);
    await lockVault(homes);
    expect(await vaultNow(homes)).toMatchObject({ type: 'open', lock: false });
  });

  test('takes the same change twice as once, and no change that does not follow, or comes while it is locked', async () => {
    const vault = await opened();
    const on = await turnLockOn(vault, passphrase(secret), code);
    await replaceHeader(homes, on.header.stored, on.vaultKey);
    await replaceHeader(homes, on.header.stored, on.vaultKey);
    const other = await turnLockOn(vault, passphrase(), code);
    await expect(replaceHeader(homes, other.header.stored, other.vaultKey)).rejects.toMatchObject({ type: 'outdated' });
    await expect(replaceHeader(homes, { format: 'torn' }, on.vaultKey)).rejects.toMatchObject({ type: 'unreadable' });
    const next = await changePassphrase(await opened(), passphrase());
    await expect(replaceHeader(homes, next.header.stored, randomBytes(32))).rejects.toMatchObject({ type: 'altered' });
    await lockVault(homes);
    await expect(replaceHeader(homes, next.header.stored, next.vaultKey)).rejects.toMatchObject({ type: 'locked' });
  });
});

describe('of its two homes', () => {
  const finding = (): Promise<unknown> => homes.session.get(FINDING_KEY);

  test('a lost or torn copy is made anew from the other', async () => {
    await lockIt();
    const right = homes.held.header;
    for (const bad of [undefined, 'torn', { format: 'breakwater-vault' }]) {
      homes.held.header = bad;
      expect(await vaultNow(homes)).toMatchObject({ type: 'open' });
      expect(homes.held.header).toEqual(right);
      expect(await finding()).toBe('torn');
      await homes.local.set('vault', bad);
      expect(await vaultNow(homes)).toMatchObject({ type: 'open' });
      expect(await homes.local.get('vault')).toEqual(right);
    }
  });

  test('a change that is half done is waited for, and is no finding', async () => {
    const alone = oneAtATime();
    const both = { ...homes, alone };
    await vaultNowOrNew(both);
    const now = await opened();
    const next = await changeRecoveryCode(now, code);
    let halfDone = (): void => undefined;
    const half = new Promise<void>((resolve) => {
      halfDone = resolve;
    });
    const { putHeader } = homes.database;
    let finish = (): void => undefined;
    homes.database.putHeader = async (header, previous) => {
      halfDone();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      await putHeader(header, previous);
    };
    const replacing = replaceHeader(both, next.header.stored, next.vaultKey);
    await half;
    const looking = vaultNow(both);
    setTimeout(finish, 20);
    expect(await looking).toMatchObject({ vault: { header: { generation: next.header.generation } } });
    await replacing;
    expect(await finding()).toBeUndefined();
  });

  test('a database that takes nothing is tried again without touching the other home, and nothing is said to be put right', async () => {
    await opened();
    homes.held.header = undefined;
    homes.database.putHeader = () => Promise.reject(new Error('no database'));
    let changes = 0;
    homes.local.onChange('vault', () => {
      changes += 1;
    });
    expect(await vaultNow(homes)).toMatchObject({ type: 'open' });
    expect(await vaultNow(homes)).toMatchObject({ type: 'open' });
    expect({ changes, finding: await finding() }).toEqual({ changes: 0, finding: undefined });
  });

  test('what was put right is said, also where whoever did it was gone before it could say so', async () => {
    await lockIt();
    homes.held.header = 'torn';
    const { session } = homes;
    const dying = {
      ...session,
      set: (key: string, value: unknown) =>
        key === FINDING_KEY ? Promise.reject(new Error('gone')) : session.set(key, value),
    };
    await expect(vaultNow({ ...homes, session: dying })).rejects.toThrow('gone');
    expect(await finding()).toBeUndefined();
    expect(await vaultNow(homes)).toMatchObject({ type: 'open' });
    expect(await finding()).toBe('torn');
    await session.remove([FINDING_KEY]);
    await vaultNow(homes);
    expect(await finding()).toBeUndefined();
  });

  test('a swapped public key is found when the vault opens, and the right copy wins whatever the wrong one claims', async () => {
    await lockIt();
    const { header } = await opened();
    await lockVault(homes);
    const swapped = {
      ...(homes.held.header as object),
      generation: header.generation + 5,
      journalPublicKey: toBase64(randomBytes(32)),
    };
    await homes.local.set('vault', swapped);
    expect(await unlock(homes, by('passphrase', secret))).not.toBeNull();
    expect(await finding()).toBe('altered');
    const now = (await opened()).header;
    expect(now.journalPublicKey).toBe(header.journalPublicKey);
    expect(now.generation).toBe(header.generation + 6);
    expect(await homes.local.get('vault')).toEqual(homes.held.header);
  });

  test('an older one without a lock opens nothing that the newer one has locked', async () => {
    await findOrCreateHeader(homes);
    const older = homes.held.header;
    await lockIt();
    await lockVault(homes);
    for (const put of [() => homes.local.set('vault', older), () => homes.database.putHeader(older, older)]) {
      await put();
      expect(await vaultNow(homes)).toMatchObject({ type: 'locked' });
      expect(await unlock(homes, by('passphrase', secret))).not.toBeNull();
      expect(JSON.stringify([homes.held, await homes.local.getAll()])).not.toContain('"device"');
      await lockVault(homes);
    }
  });

  test('the passphrase of an older one opens nothing', async () => {
    await lockIt();
    const older = homes.held.header;
    const newSecret = randomBytes(32);
    await change((vault) => changePassphrase(vault, passphrase(newSecret)));
    await homes.database.putHeader(older, older);
    await lockVault(homes);
    expect(await unlock(homes, by('passphrase', secret))).toBeNull();
    expect(await unlock(homes, by('passphrase', newSecret))).not.toBeNull();
    expect(homes.held.header).toEqual(await homes.local.get('vault'));
  });

  test('one whose slots were swapped too is put right by who has the passphrase', async () => {
    await lockIt();
    const other = memoryHomes();
    await findOrCreateHeader(other);
    const { slots } = other.held.header as { slots: unknown };
    await homes.local.set('vault', { ...(homes.held.header as object), generation: 9, slots });
    await lockVault(homes);
    expect(await unlock(homes, by('passphrase', secret))).not.toBeNull();
    expect(await finding()).toBe('altered');
    expect((await opened()).header.generation).toBe(10);
  });

  test('a whole other vault without a lock takes the place of none, whatever it claims', async () => {
    const other = memoryHomes();
    await findOrCreateHeader(other);
    const stranger = await vaultNowOrNew(other);
    if (stranger.type !== 'open') throw new Error('locked');
    const claims = (
      await withSlots(
        { ...stranger.vault, header: { ...stranger.vault.header, generation: 40 } },
        stranger.vault.header.slots,
      )
    ).stored;
    await findOrCreateHeader(homes);
    const right = homes.held.header;
    await homes.local.set('vault', claims);
    await expect(vaultNow(homes)).rejects.toMatchObject({ sentence: 'vault.twoLatest' });
    expect(homes.held.header).toEqual(right);
    await homes.local.set('vault', right);
    await lockIt();
    const { header } = await opened();
    await lockVault(homes);
    await homes.local.set('vault', claims);
    expect(await vaultNow(homes)).toMatchObject({ type: 'locked' });
    expect(await unlock(homes, by('passphrase', secret))).not.toBeNull();
    expect(await vaultNow(homes)).toMatchObject({ type: 'open', lock: true });
    expect((await opened()).header.journalPublicKey).toBe(header.journalPublicKey);
  });

  test('an older one is put right, and said', async () => {
    await lockIt();
    const older = homes.held.header;
    await change((vault) => changePassphrase(vault, passphrase(secret)));
    homes.held.header = older;
    expect(await vaultNow(homes)).toMatchObject({ type: 'open' });
    expect(await finding()).toBe('behind');
    expect(homes.held.header).toEqual(await homes.local.get('vault'));
  });

  test('two of one generation that both hold are kept to one, and said', async () => {
    await lockIt();
    const vault = await opened();
    const [one, two] = [await changePassphrase(vault, passphrase()), await changePassphrase(vault, passphrase())];
    homes.held.header = one.header.stored;
    await homes.local.set('vault', two.header.stored);
    expect(await vaultNow(homes)).toMatchObject({ type: 'open' });
    expect(await finding()).toBe('twoLatest');
    expect(homes.held.header).toEqual(await homes.local.get('vault'));
  });

  test('where both were changed from outside, the one before is put back; where nothing authenticates, nothing is lost', async () => {
    await lockIt();
    const { header } = await opened();
    const swapped = { ...(homes.held.header as object), journalPublicKey: toBase64(randomBytes(32)) };
    homes.held.header = swapped;
    await homes.local.set('vault', swapped);
    expect((await opened()).header.journalPublicKey).toBe(header.journalPublicKey);
    expect(await finding()).toBe('previous');
    for (const key of ['header', 'previous'] as const) homes.held[key] = swapped;
    await homes.local.setAll({ vault: swapped, 'vault-previous': swapped });
    await expect(vaultNow(homes)).rejects.toMatchObject({ type: 'altered' });
    expect(homes.held.header).toEqual(swapped);
  });

  test('a database that takes nothing leaves the other', async () => {
    homes.database.putHeader = () => Promise.reject(new Error('full'));
    await lockIt();
    await lockVault(homes);
    expect(await unlock(homes, by('passphrase', secret))).not.toBeNull();
  });
});
