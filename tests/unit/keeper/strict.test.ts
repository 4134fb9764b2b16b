import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper, type Keeper, type KeeperParts } from '@/utils/keeper/keeper-service';
import type { Request } from '@/utils/messaging/protocol';
import { toPauseId } from '@/utils/pause/pause-id';
import type { Edit } from '@/utils/settings/edit';
import { loadSettings } from '@/utils/settings/settings-service';
import { toWaitingId } from '@/utils/settings/waiting-id';
import { boundary } from '../../support/builders';
import { type MemoryBrowser, memoryBrowser } from '../../support/memory-browser';

const START = 1_800_000_000_000;
const HOUR = 3_600_000;
const URL = 'http://a.test/x';
const pause = toPauseId(new Uint8Array(8));

let world: MemoryBrowser;
let parts: KeeperParts;
let keeper: Keeper;
let movedMs: number;
let run: string;
let runFrom: number;
let edits = 0;

const ask = (request: Request): Promise<unknown> =>
  createAnswers(keeper, { ...world.parts, ...parts })(request, { id: 1, private: false });
const edit = (what: Edit): Promise<unknown> =>
  ask({ type: 'settings/edit', edit: what, id: toWaitingId(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, edits++])) });
const open = (): Promise<unknown> => ask({ type: 'pause/open', pause, address: URL, travelled: false });
const goOn = (): Promise<unknown> =>
  ask({ type: 'pause/continue', pause, address: URL, waitedMs: 1_000_000, told: { seconds: 0 } });
const allows = (): unknown[] => world.book.passing.filter(({ action }) => action.type === 'allow');

beforeEach(async () => {
  world = memoryBrowser(START);
  movedMs = 0;
  run = 'one';
  runFrom = START;
  const { clock } = world.parts;
  parts = {
    ...world.parts,
    clock: {
      ...clock,
      now: () => clock.now() + movedMs,
      ran: () => ({ run, ms: clock.now() - runFrom }),
    },
  };
  keeper = createKeeper(parts);
  await keeper.settle('installed');
  const { id, ...draft } = boundary(['a.test'], { waitSeconds: 0, allowMinutes: 240 });
  await edit({ type: 'add-boundary', id, draft });
});

test('it ends what was open, offers no way on, and what was open does not come back with its end', async () => {
  await open();
  expect(await goOn()).toEqual({ type: 'go' });
  world.open.set(1, URL);
  await keeper.settle('time');
  expect(allows()).toHaveLength(1);
  expect(world.sent).toEqual([]);
  await edit({ type: 'strict', hours: 1 });
  expect(allows()).toEqual([]);
  expect(world.sent).toEqual([`1 x://pause.html#${URL}`]);
  expect(await open()).toMatchObject({ type: 'hold', waitSeconds: null, changesInMs: HOUR });
  expect(await goOn()).toEqual({ type: 'wait', waitSeconds: null });
  world.pass(HOUR);
  await keeper.settle('time');
  expect(await open()).toMatchObject({ type: 'hold', waitSeconds: 0, changesInMs: null });
  expect(allows()).toEqual([]);
  expect(await goOn()).toEqual({ type: 'go' });
});

test('it holds what rests outside its hours or within its budget, until it is over', async () => {
  const { id, ...draft } = boundary(['a.test'], {
    when: { spans: null, from: '2999-01-01', until: null },
    budget: { type: 'openings', count: 5 },
  });
  await edit({ type: 'change-boundary', id, draft });
  expect(await open()).toEqual({ type: 'open' });
  await edit({ type: 'strict', hours: 1 });
  expect(await open()).toMatchObject({ type: 'hold', waitSeconds: null });
  const seen = { type: 'guard/seen', visit: '0123456789abcdef', address: URL, ms: 1000, heard: false } as const;
  expect(await ask(seen)).toBeNull();
  world.pass(HOUR);
  await keeper.settle('time');
  expect(await open()).toEqual({ type: 'open' });
});

test('moving the clock does not hurry it', async () => {
  await edit({ type: 'strict', hours: 3 });
  movedMs = 20 * HOUR;
  await keeper.settle('time');
  expect(await open()).toMatchObject({ waitSeconds: null, changesInMs: 3 * HOUR });
  run = 'two';
  runFrom = START;
  keeper = createKeeper(parts);
  await keeper.settle('woken');
  expect(await open()).toMatchObject({ waitSeconds: null });
  world.pass(3 * HOUR);
  await keeper.settle('time');
  expect(await open()).toMatchObject({ waitSeconds: 0 });
});

test('time in which the browser was closed counts', async () => {
  await edit({ type: 'strict', hours: 3 });
  world.pass(4 * HOUR);
  run = 'two';
  runFrom = START + 4 * HOUR;
  keeper = createKeeper(parts);
  await keeper.settle('browser');
  expect((await loadSettings(parts.journal)).read).toMatchObject({ settings: { strict: null } });
  expect(await open()).toMatchObject({ waitSeconds: 0 });
});

test('ending it early waits as long as was chosen beforehand', async () => {
  await edit({ type: 'wait-to-loosen', hours: 1 });
  await edit({ type: 'strict', hours: 12 });
  expect(await edit({ type: 'strict-end' })).toEqual({ type: 'saved', waitsMs: HOUR });
  expect(await open()).toMatchObject({ waitSeconds: null });
  world.pass(HOUR);
  await keeper.settle('time');
  expect(await open()).toMatchObject({ waitSeconds: 0 });
});
