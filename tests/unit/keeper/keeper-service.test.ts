import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readJournal } from '@/utils/journal/journal-service';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper } from '@/utils/keeper/keeper-service';
import type { ImportedList } from '@/utils/list/list';
import { toListId } from '@/utils/list/list-id';
import type { Request } from '@/utils/messaging/protocol';
import { toPauseId } from '@/utils/pause/pause-id';
import { boundary, id as idOf } from '../../support/builders';
import { KEEP_ALL } from '../../support/journal-of';
import { type Kept, keptBoundary } from '../../support/kept-boundary';

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const held = boundary(['a.test'], { waitSeconds: 0, allowMinutes: 10 });
const pause = toPauseId(new Uint8Array(8));
const tab = { id: 1, private: false };

let it_: Kept['it_'];
let keeper: Kept['keeper'];
let ask: Kept['ask'];
let edit: Kept['edit'];

beforeEach(async () => {
  ({ it_, keeper, ask, edit } = await keptBoundary(held, tab, START));
});

describe('everything is made to stand as it should', () => {
  test('rules, guard and open tabs follow a boundary that is added and removed', async () => {
    expect(it_.book.lasting).toHaveLength(1);
    expect(it_.guard()).toEqual({ hidden: ['*://*.a.test/*'], shown: [] });
    it_.open.set(4, 'http://a.test/open');
    await keeper.settle('time');
    expect(it_.sent).toEqual(['4 x://pause.html#http://a.test/open']);
    await edit({ type: 'remove-boundary', id: held.id });
    expect(it_.book.lasting).toEqual([]);
    expect(it_.guard()).toEqual({ hidden: [], shown: [] });
    expect(it_.released).toEqual([]);
    await keeper.settle('heartbeat');
    expect(it_.released).toEqual(['*://*.a.test/*']);
  });

  test('a page that two looks find at once is moved once, and again when it does not go', async () => {
    it_.open.set(4, 'http://a.test/open');
    await keeper.settle('time');
    await keeper.settle('time');
    expect(it_.sent).toHaveLength(1);
    it_.pass(5000);
    await keeper.settle('time');
    expect(it_.sent).toHaveLength(2);
  });

  test('pages that were open before the guard get one: when it is registered, and when a run begins', async () => {
    it_.open.set(5, 'http://a.test/open');
    await edit({ type: 'change-boundary', id: held.id, draft: boundary(['a.test/part', 'a.test']) });
    expect(it_.joined).toEqual([]);
    it_.open.set(5, 'http://b.test/home');
    await keeper.settle('starting');
    expect(it_.joined).toEqual([5]);
  });

  test('what somebody took away is put back, and said', async () => {
    it_.book.lasting = [];
    expect(await ask({ type: 'check/read' })).toMatchObject({
      findings: expect.arrayContaining([{ part: 'rules', state: 'repairable', desired: 1, actual: 0 }]),
    });
    await keeper.settle('browser');
    expect(it_.book.lasting).toHaveLength(1);
    expect(await ask({ type: 'check/read' })).toMatchObject({ lastRepair: START });
  });

  test('settings that cannot be read change nothing that stands', async () => {
    const before = it_.book.lasting;
    await it_.parts.local.set('settings', { version: 1, boundaries: 'torn' });
    await keeper.settle('browser');
    expect(it_.book.lasting).toBe(before);
    expect(await edit({ type: 'remove-boundary', id: held.id })).toMatchObject({ type: 'refused' });
    expect(await it_.parts.local.get('settings')).toEqual({ version: 1, boundaries: 'torn' });
  });
});

test('what time ends leaves no trace of when: it may be a private window’s', async () => {
  await keeper.settle('installed');
  const kept = await it_.parts.local.getAll();
  it_.pass(MINUTE);
  await keeper.settle('time');
  await keeper.settle('arrival');
  expect(await it_.parts.local.getAll()).toEqual(kept);
  await keeper.settle('heartbeat');
  expect(await it_.parts.local.getAll()).not.toEqual(kept);
});

describe('the names on lists', () => {
  const list: ImportedList = {
    id: toListId(new Uint8Array(8)),
    name: 'A list',
    source: { type: 'text' },
    domains: 1,
    notUnderstood: 0,
    takenAt: START,
  };

  test('go with their list: at once, or when the wait before loosening is over', async () => {
    await edit({ type: 'put-list', list });
    await edit({ type: 'remove-list', id: list.id });
    expect(it_.forgotten).toEqual([list.id]);
    const { id, ...draft } = boundary([], { id: idOf('listed'), name: 'Listed', lists: [list.id] });
    await keeper.settle('installed');
    await edit({ type: 'put-list', list });
    await edit({ type: 'add-boundary', id, draft });
    await edit({ type: 'wait-to-loosen', hours: 1 });
    await edit({ type: 'remove-list', id: list.id });
    it_.pass(59 * MINUTE);
    await keeper.settle('heartbeat');
    expect(it_.forgotten).toEqual([list.id]);
    it_.pass(2 * MINUTE);
    await keeper.settle('heartbeat');
    expect(it_.forgotten).toEqual([list.id, list.id]);
  });

  test('of a list that was being taken when the browser ended go at its next start, and at no other time', async () => {
    await edit({ type: 'put-list', list });
    for (const why of ['woken', 'heartbeat', 'access', 'time'] as const) await keeper.settle(why);
    expect(it_.keptOnly).toEqual([]);
    await keeper.settle('browser');
    expect(it_.keptOnly).toEqual([[list.id]]);
    await it_.parts.local.set('settings', 'torn');
    await keeper.settle('browser');
    expect(it_.keptOnly).toHaveLength(1);
  });
});

describe('an allowance', () => {
  beforeEach(async () => {
    await ask({ type: 'pause/open', pause, address: 'http://a.test/x', travelled: false });
    await ask({ type: 'pause/continue', pause, address: 'http://a.test/x', waitedMs: 0, told: { seconds: 0 } });
    it_.open.set(1, 'http://a.test/x');
  });

  test('lets the boundary’s pages be, and brings them to the pause when it is over', async () => {
    await keeper.settle('time');
    expect(it_.sent).toEqual([]);
    expect(it_.book.passing).toHaveLength(1);
    it_.pass(10 * MINUTE);
    await keeper.settle('time');
    expect(it_.sent).toEqual(['1 x://pause.html#http://a.test/x']);
    expect(it_.book.passing).toEqual([]);
  });

  test('ends when the clock is set back', async () => {
    it_.pass(-5 * MINUTE);
    await keeper.settle('time');
    expect(it_.sent).toHaveLength(1);
  });

  test('ends with its rules as soon as anybody asks anything after that, be there no alarm for a year', async () => {
    it_.pass(-365 * 24 * 60 * MINUTE);
    await ask({ type: 'check/read' });
    expect(it_.sent).toHaveLength(1);
    expect(it_.book.passing).toEqual([]);
  });
});

describe('a note', () => {
  const about = { type: 'day', date: '2027-01-15' } as const;
  const note: Request<'journal/note'> = { type: 'journal/note', id: pause, about, text: 'a walk helped' };
  const notes = async (): Promise<readonly unknown[]> => (await readJournal(it_.parts.journal, KEEP_ALL)).notes;

  test('is sealed with its time, and once however often it is sent', async () => {
    expect(await ask(note)).toEqual({ type: 'saved' });
    await ask(note);
    expect(await notes()).toEqual([{ type: 'note', id: pause, at: START, offset: 0, about, text: 'a walk helped' }]);
  });

  test('of a private window is not kept, and that is said', async () => {
    const answer = await createAnswers(keeper, it_.parts)(note, { id: 1, private: true });
    expect(answer).toEqual({ type: 'refused', sentence: { key: 'note.private' } });
    expect(await notes()).toEqual([]);
  });

  test('that the disk does not take is not said to be kept', async () => {
    const failing = {
      ...it_.parts,
      journal: {
        ...it_.parts.journal,
        local: { ...it_.parts.local, set: () => Promise.reject(new Error('full')) },
        database: { ...it_.parts.journal.database, putRecord: () => Promise.reject(new Error('full')) },
      },
    };
    await expect(createAnswers(createKeeper(failing), failing)(note, tab)).rejects.toThrow('full');
  });
});
