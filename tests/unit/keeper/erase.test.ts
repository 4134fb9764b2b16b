import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper, type Keeper, type KeeperParts } from '@/utils/keeper/keeper-service';
import type { Request } from '@/utils/messaging/protocol';
import { toWaitingId } from '@/utils/settings/waiting-id';
import { boundary } from '../../support/builders';
import { type MemoryBrowser, memoryBrowser } from '../../support/memory-browser';

const HELD = boundary(['a.test'], { name: 'A name of my own', reason: 'A reason of my own' });

let it_: MemoryBrowser;
let keeper: Keeper;
const ask = (request: Request): Promise<unknown> =>
  createAnswers(keeper, it_.parts)(request, { id: 1, private: false });

beforeEach(async () => {
  it_ = memoryBrowser(1_800_000_000_000);
  keeper = createKeeper(it_.parts);
  const { id, ...draft } = HELD;
  await ask({ type: 'settings/edit', edit: { type: 'add-boundary', id, draft }, id: toWaitingId(new Uint8Array(8)) });
  await keeper.settle('installed');
});

async function isAsNew(): Promise<void> {
  const { local, session } = it_.parts;
  expect(it_.book).toEqual({ lasting: [], passing: [] });
  expect(it_.guard()).toEqual({ hidden: [], shown: [] });
  const left = JSON.stringify([await local.getAll(), await session.getAll()]);
  expect(left).not.toContain('of my own');
  expect(left).not.toContain(HELD.id);
  expect(left).not.toContain('erasing');
  expect(await local.get('settings')).toBeUndefined();
  expect(await session.get('awake')).toBe(true);
}

test('everything that was kept or set goes, and nothing of it is written back by what comes next', async () => {
  expect(it_.book.lasting).toHaveLength(1);
  expect(await ask({ type: 'erase/everything' })).toBe('done');
  await isAsNew();
  for (const why of ['time', 'heartbeat', 'access', 'repair'] as const) await keeper.settle(why);
  await isAsNew();
  expect(it_.erased).toEqual(['browser', 'shown as new']);
});

test('what is asked for meanwhile finds a new installation', async () => {
  const erased = keeper.erase();
  const settled = keeper.settle('time');
  await Promise.all([erased, settled]);
  await isAsNew();
});

test('a background that dies in between goes on with it before anything else', async () => {
  for (const step of ['erase', 'eraseLocal', 'showAsNew'] as const) {
    const { traces } = it_.parts;
    const dying: KeeperParts = {
      ...it_.parts,
      traces: { ...traces, [step]: () => Promise.reject(new Error('ended')) },
    };
    await createKeeper(dying)
      .erase()
      .catch(() => undefined);
    await createKeeper(it_.parts).settle('woken');
    await isAsNew();
  }
});

test('a second time changes nothing', async () => {
  await keeper.erase();
  await keeper.erase();
  await isAsNew();
});

test('a private window of Chromium says that it cannot', async () => {
  const answer = createAnswers(keeper, { ...it_.parts, privateBackground: true });
  expect(await answer({ type: 'erase/everything' }, { id: 1, private: true })).toBe('private');
  expect(it_.book.lasting).toHaveLength(1);
});
