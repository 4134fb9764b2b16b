import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper, type Keeper } from '@/utils/keeper/keeper-service';
import { lockWhenAway } from '@/utils/keeper/lock-service';
import type { Request } from '@/utils/messaging/protocol';
import { FIRST_PLAN } from '@/utils/plan/plan';
import { loadPlan } from '@/utils/plan/plan-service';
import type { Edit } from '@/utils/settings/edit';
import { LOCKED_SHOWS } from '@/utils/settings/locked-show';
import { FIRST_SETTINGS } from '@/utils/settings/settings';
import { loadSettings } from '@/utils/settings/settings-service';
import type { WaitingId } from '@/utils/settings/waiting';
import { toBase64 } from '@/utils/vault/bytes';
import { turnLockOn } from '@/utils/vault/change-lock';
import { randomBytes } from '@/utils/vault/random-bytes';
import { unlock, vaultNow, vaultNowOrNew } from '@/utils/vault/vault-service';
import { boundary } from '../../support/builders';
import { type MemoryBrowser, memoryBrowser } from '../../support/memory-browser';
import { card, contact, goal, trigger } from '../../support/plan-builders';

const secret = randomBytes(32);
const held = { ...boundary(['a.test']), name: 'Quiet evenings', reason: 'I want to sleep' };
let world: MemoryBrowser;
let keeper: Keeper;
let answer: (request: Request) => Promise<unknown>;

beforeEach(async () => {
  world = memoryBrowser(1_800_000_000_000);
  start();
  await keeper.settle('installed');
  const { id, ...draft } = held;
  await edit({ type: 'add-boundary', id, draft });
  await answer({ type: 'plan/edit', edit: { type: 'put-trigger', trigger: trigger('bored') } });
  await answer({ type: 'plan/edit', edit: { type: 'put-card', card: card('walk') } });
  await answer({ type: 'plan/edit', edit: { type: 'put-contact', contact: contact('Annabel') } });
});

function start(): void {
  keeper = createKeeper(world.parts);
  const answers = createAnswers(keeper, world.parts);
  answer = (request) => answers(request, { id: 1, private: false });
}

const edit = (change: Edit): Promise<unknown> =>
  answer({ type: 'settings/edit', edit: change, id: 'AAAAAAAAAAA' as WaitingId });

async function lockIt(): Promise<void> {
  const now = await vaultNowOrNew(world.parts.journal);
  if (now.type !== 'open') throw new Error('locked');
  const params = { N: 2, r: 8, p: 1, salt: toBase64(randomBytes(16)) };
  const { header, vaultKey } = await turnLockOn(now.vault, { params, stretched: secret }, randomBytes(20));
  const replaced = await answer({ type: 'vault/replace', header: header.stored, vaultKey: toBase64(vaultKey) });
  expect(replaced).toEqual({ type: 'replaced' });
  await keeper.settle('unlocked');
}

async function unlockIt(): Promise<void> {
  expect(await unlock(world.parts.journal, async ({ type }) => (type === 'passphrase' ? secret : null))).not.toBeNull();
  await keeper.settle('unlocked');
}

async function boundaries() {
  const { read } = await loadSettings(world.parts.journal);
  return read.type === 'settings' ? read.settings.boundaries : [];
}

async function plan() {
  const read = await loadPlan(world.parts.journal);
  return read.type === 'plan' ? read.plan : read;
}

const onDisk = async (): Promise<string> => JSON.stringify(await world.parts.local.getAll());

test('names, reasons and the plan never lie unsealed, with or without a lock', async () => {
  for (const word of ['Quiet evenings', 'I want to sleep', 'bored', 'walk', 'Annabel'])
    expect(await onDisk()).not.toContain(word);
  expect(await boundaries()).toEqual([held]);
  await lockIt();
  expect(await boundaries()).toEqual([held]);
  expect(await plan()).toMatchObject({ triggers: [trigger('bored')], cards: [card('walk')] });
});

test('while locked they are nowhere to be read, and what holds the boundary holds', async () => {
  await lockIt();
  await answer({ type: 'vault/lock' });
  expect(await vaultNow(world.parts.journal)).toMatchObject({ type: 'locked' });
  expect(await boundaries()).toEqual([{ ...held, name: '', reason: '' }]);
  expect(await plan()).toEqual(FIRST_PLAN);
  const pause = 'aaaaaaaaaaaaaaaa' as never;
  expect(await answer({ type: 'pause/open', pause, address: 'http://a.test/', travelled: false })).toMatchObject({
    type: 'hold',
    boundary: { name: '', reason: '' },
  });
  expect(await answer({ type: 'pause/shown', pause })).toBe('done');
  await unlockIt();
  expect(await boundaries()).toEqual([held]);
});

test('what was ticked is shown while locked, and no longer once the tick is taken away', async () => {
  await edit({ type: 'lock-shows', shows: ['names', 'people'] });
  await lockIt();
  await answer({ type: 'vault/lock' });
  expect(await boundaries()).toEqual([held]);
  expect(await plan()).toEqual({ ...FIRST_PLAN, contacts: [contact('Annabel')] });
  await unlockIt();
  await edit({ type: 'lock-shows', shows: [] });
  expect(await onDisk()).not.toContain('Quiet evenings');
  expect(await onDisk()).not.toContain('Annabel');
  expect(await boundaries()).toEqual([held]);
});

test('goals are shown to nobody while locked, whatever was ticked, and are there again afterwards', async () => {
  await answer({ type: 'plan/edit', edit: { type: 'put-goal', goal: goal('walk', 'One walk after dinner', true) } });
  await edit({ type: 'lock-shows', shows: LOCKED_SHOWS });
  expect(await onDisk()).toContain('Annabel');
  expect(await onDisk()).not.toContain('One walk after dinner');
  await lockIt();
  await answer({ type: 'vault/lock' });
  expect(await plan()).toMatchObject({ contacts: [contact('Annabel')], goals: [] });
  await unlockIt();
  expect(await plan()).toMatchObject({ goals: [goal('walk', 'One walk after dinner', true)] });
});

test('while locked nothing is changed, but for a strict window', async () => {
  await lockIt();
  await answer({ type: 'vault/lock' });
  const locked = { type: 'refused', sentence: { key: 'vault.locked' } };
  expect(await edit({ type: 'remove-boundary', id: held.id })).toEqual(locked);
  expect(await answer({ type: 'plan/edit', edit: { type: 'put-card', card: card('two') } })).toEqual(locked);
  expect(await edit({ type: 'strict', hours: 1 })).toMatchObject({ type: 'saved' });
  await unlockIt();
  expect(await boundaries()).toEqual([held]);
  expect(await plan()).toMatchObject({ cards: [card('walk')] });
});

test('what ends by itself while locked leaves the words as they were', async () => {
  await lockIt();
  await edit({ type: 'strict', hours: 1 });
  await answer({ type: 'vault/lock' });
  world.pass(2 * 3_600_000);
  start();
  await keeper.settle('woken');
  await keeper.settle('time');
  await unlockIt();
  const { read } = await loadSettings(world.parts.journal);
  expect(read).toMatchObject({ settings: { strict: null, boundaries: [held] } });
});

test('what an earlier version left unsealed is sealed at the next start', async () => {
  const clear = { ...FIRST_SETTINGS, boundaries: [held] };
  await world.parts.local.remove(['settings-private', 'plan-private']);
  await world.parts.local.setAll({ settings: clear, plan: { ...FIRST_PLAN, cards: [card('old')] } });
  start();
  await keeper.settle('browser');
  expect(await onDisk()).not.toContain('Quiet evenings');
  expect(await boundaries()).toEqual([held]);
  expect(await plan()).toMatchObject({ cards: [card('old')] });
});

test('a background that dies after the keys changed and before the words were sealed anew loses none of them', async () => {
  const now = await vaultNowOrNew(world.parts.journal);
  if (now.type !== 'open') throw new Error('locked');
  const params = { N: 2, r: 8, p: 1, salt: toBase64(randomBytes(16)) };
  const { header } = await turnLockOn(now.vault, { params, stretched: secret }, randomBytes(20));
  await world.parts.journal.database.putHeader(header.stored, header.stored);
  start();
  await keeper.settle('browser');
  expect(await boundaries()).toEqual([{ ...held, name: '', reason: '' }]);
  await unlockIt();
  expect(await boundaries()).toEqual([held]);
  expect(await plan()).toMatchObject({ cards: [card('walk')] });
});

test('it locks when nobody is there for as long as was chosen, and with the system; without a lock it does not', async () => {
  const isOpen = async (): Promise<boolean> => (await vaultNow(world.parts.journal)).type === 'open';
  world.setIdle('idle');
  await lockWhenAway(keeper, world.parts);
  expect(await isOpen()).toBe(true);
  await lockIt();
  await edit({ type: 'lock-idle', minutes: 5 });
  expect(world.idleAfter()).toBe(300);
  world.setIdle('active');
  await lockWhenAway(keeper, world.parts);
  expect(await isOpen()).toBe(true);
  world.setIdle('idle');
  await lockWhenAway(keeper, world.parts);
  expect(await isOpen()).toBe(false);
  await unlockIt();
  await edit({ type: 'lock-idle', minutes: 0 });
  await lockWhenAway(keeper, world.parts);
  expect(await isOpen()).toBe(true);
  world.setIdle('locked');
  await lockWhenAway(keeper, world.parts);
  expect(await isOpen()).toBe(false);
});
