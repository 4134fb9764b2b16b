import { beforeEach, expect, test } from 'vitest';
import type { JournalEvent } from '@/utils/journal/event';
import { sealEvent } from '@/utils/journal/inbox-record';
import { runFold } from '@/utils/journal/run-fold';
import { FINDING_KEY, isRolledBack, readFinding } from '@/utils/vault/finding';
import { randomBytes } from '@/utils/vault/random-bytes';
import { goOnAfterRollback } from '@/utils/vault/rollback-service';
import { withSlots } from '@/utils/vault/vault';
import { replaceHeader, vaultNow, vaultNowOrNew } from '@/utils/vault/vault-service';
import { id } from '../../support/builders';
import { KEEP_ALL } from '../../support/journal-of';
import { memoryShelf } from '../../support/memory-shelf';
import { memoryHomes } from '../../support/vault-builders';

const event: JournalEvent = { type: 'shown', id: '0123456789abcdef', at: 1, offset: 0, boundary: id('a') };
let homes: ReturnType<typeof memoryHomes>;
let held: ReturnType<typeof memoryShelf>;

beforeEach(async () => {
  homes = memoryHomes();
  held = memoryShelf();
  await vaultNowOrNew(homes);
});

async function opened() {
  const now = await vaultNow(homes);
  if (now.type !== 'open') throw new Error(now.type);
  return now.vault;
}
const fold = async (): Promise<number> =>
  (await runFold(held.shelf, { vault: await opened(), standIns: [], time: KEEP_ALL })).generation;
const finding = async () => readFinding(await homes.session.get(FINDING_KEY));

/** Changes the header as a new passphrase would. */
async function change(): Promise<void> {
  const vault = await opened();
  const next = await withSlots(vault, vault.header.slots);
  await replaceHeader(homes, next.stored, vault.vaultKey);
}

test('a header that both homes have of an earlier time is found by the journal, told once, and goes on above it', async () => {
  const early = [homes.held.header, await homes.local.get('vault')] as const;
  await change();
  await change();
  held.put(randomBytes(16), await sealEvent(event, (await opened()).header));
  await fold();
  await goOnAfterRollback(homes, await fold());
  expect(await finding()).toBeNull();

  Object.assign(homes.held, { header: early[0], previous: early[0] });
  await homes.local.setAll({ vault: early[1], 'vault-previous': early[1] });
  const latest = await fold();
  expect([latest, (await opened()).header.generation]).toEqual([3, 1]);
  await goOnAfterRollback(homes, latest);
  expect(await finding()).toBe('rolledBack');
  expect((await opened()).header.generation).toBe(4);

  await homes.session.remove([FINDING_KEY]);
  await goOnAfterRollback(homes, await fold());
  expect(await finding()).toBeNull();
});

test('what was changed while the journal was read is no rolling back', async () => {
  held.put(randomBytes(16), await sealEvent(event, (await opened()).header));
  const latest = await fold();
  await change();
  await goOnAfterRollback(homes, latest);
  expect(await finding()).toBeNull();
});

test('only a generation above the header’s own says that it was rolled back, and nothing else is a finding', async () => {
  const { header } = await opened();
  expect(isRolledBack(header, 0)).toBe(false);
  expect(isRolledBack(header, 1)).toBe(false);
  expect(isRolledBack(header, 2)).toBe(true);
  for (const stored of [undefined, 'else', 7, { type: 'torn' }]) expect(readFinding(stored)).toBeNull();
});
