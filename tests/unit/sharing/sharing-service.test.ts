import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper } from '@/utils/keeper/keeper-service';
import { readRequest } from '@/utils/messaging/request-schema';
import { FIRST_SHARING } from '@/utils/sharing/sharing';
import type { SharingEdit } from '@/utils/sharing/sharing-edit';
import { SHARING_TEXT_KEY } from '@/utils/sharing/sharing-key';
import { loadSharing, sealSharing } from '@/utils/sharing/sharing-service';
import { openText, sealText } from '@/utils/vault/private-text';
import { makeSlot } from '@/utils/vault/slot';
import { withNewKeys } from '@/utils/vault/vault';
import { lockVault, replaceHeader, type VaultHomes, vaultNow } from '@/utils/vault/vault-service';
import { memoryBrowser } from '../../support/memory-browser';
import { FEED, id, NOW, PARTNER, PERSON, partner } from '../../support/sharing-builders';

function sharingWorld() {
  const { parts } = memoryBrowser(NOW);
  const answer = createAnswers(createKeeper(parts), parts);
  return {
    homes: parts.journal as VaultHomes & typeof parts.journal,
    local: parts.local,
    edit: (edit: SharingEdit): Promise<unknown> => answer({ type: 'sharing/edit', edit }, { id: 1, private: false }),
    sharing: async () => {
      const read = await loadSharing(parts.journal);
      return read.type === 'sharing' ? read.sharing : read;
    },
  };
}

const add: SharingEdit = { type: 'add-partner', id: id('ann'), label: 'Ann', card: PARTNER.card, feed: FEED };

async function openVaultOf(homes: VaultHomes) {
  const now = await vaultNow(homes);
  if (now.type !== 'open') throw new Error(now.type);
  return now.vault;
}

/** Turns a lock on, with keys that are new. */
async function lockOn(homes: VaultHomes) {
  const vault = await openVaultOf(homes);
  const key = crypto.getRandomValues(new Uint8Array(32));
  const slot = await makeSlot(key, vault.header.vaultId, { type: 'recovery', params: {} }, new Uint8Array(32).fill(7));
  const header = await withNewKeys(vault, key, [slot]);
  await replaceHeader(homes, header.stored, key);
}

test('edits that arrive at once are all kept, sealed, and nothing of them lies in clear', async () => {
  const { edit, sharing, local } = sharingWorld();
  expect(await sharing()).toEqual(FIRST_SHARING);
  const edits: SharingEdit[] = [{ type: 'put-identity', identity: PERSON }, add, { type: 'asked', at: NOW }, add];
  expect(await Promise.all(edits.map(edit))).toEqual(edits.map(() => ({ type: 'saved' })));
  expect(await sharing()).toEqual({ ...FIRST_SHARING, identity: PERSON, askedAt: NOW, partners: [partner()] });
  const kept = JSON.stringify(await local.getAll());
  for (const private_ of ['Ann', PARTNER.card, PERSON.age, PERSON.seed]) expect(kept).not.toContain(private_);
});

test('while locked nothing is known and nothing is changed', async () => {
  const { edit, sharing, homes, local } = sharingWorld();
  await edit(add);
  await lockOn(homes);
  await lockVault(homes);
  const kept = await local.get(SHARING_TEXT_KEY);
  expect(await sharing()).toEqual({ type: 'locked' });
  expect(await edit({ type: 'asked', at: NOW })).toEqual({ type: 'refused', sentence: { key: 'vault.locked' } });
  expect(await local.get(SHARING_TEXT_KEY)).toBe(kept);
});

test('after the lock was turned on all of it lies under the new key', async () => {
  const { edit, sharing, homes, local } = sharingWorld();
  await edit(add);
  const before = await openVaultOf(homes);
  await lockOn(homes);
  expect(await sharing()).toMatchObject({ partners: [{ label: 'Ann' }] });
  await sealSharing(homes);
  expect(await openText(before, 'sharing', await local.get(SHARING_TEXT_KEY))).toBe(undefined);
  expect(await sharing()).toMatchObject({ partners: [{ label: 'Ann' }] });
});

test('what a newer version wrote, or what does not open, is left as it is', async () => {
  const { edit, homes, local } = sharingWorld();
  await edit(add);
  const newer = await sealText(await openVaultOf(homes), 'sharing', { version: 2 });
  for (const [kept, key] of [
    [newer, 'sharing.problem.stateNewer'],
    ['torn', 'sharing.problem.stateUnreadable'],
  ] as const) {
    await local.set(SHARING_TEXT_KEY, kept);
    expect(await edit(add)).toEqual({ type: 'refused', sentence: { key } });
    expect(await local.get(SHARING_TEXT_KEY)).toBe(kept);
  }
});

test('a request with something else in it is none', () => {
  const request = { type: 'sharing/edit', edit: add };
  expect(readRequest(request)).toEqual(request);
  for (const edit of [
    { ...add, card: PERSON.age },
    { ...add, feed: 'x' },
    { ...add, label: '' },
    { ...add, more: 1 },
    { type: 'sent', id: id('ann'), payload: 'x'.repeat(200_000), at: 0 },
    { type: 'remind', id: id('ann'), on: 7 },
  ])
    expect(readRequest({ type: 'sharing/edit', edit })).toBe(null);
});
