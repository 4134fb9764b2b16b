import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventsOf } from '@/utils/journal/events-of';
import { readJournal } from '@/utils/journal/journal-service';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper } from '@/utils/keeper/keeper-service';
import type { Request } from '@/utils/messaging/protocol';
import { toPauseId } from '@/utils/pause/pause-id';
import { boundary } from '../../support/builders';
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

beforeEach(async () => {
  ({ it_, keeper, ask } = await keptBoundary(held, tab, START));
});

describe('the journal', () => {
  const withFullDisk = () => ({
    ...it_.parts,
    journal: {
      ...it_.parts.journal,
      database: { ...it_.parts.journal.database, putRecord: () => Promise.reject(new Error('full')) },
      local: { ...it_.parts.local, set: () => Promise.reject(new Error('full')) },
    },
  });
  const shown = { type: 'pause/shown', pause } as const;
  const leave = { type: 'pause/leave', pause, told: { seconds: 3 } } as const;
  const types = async (): Promise<string[]> =>
    [...eventsOf(await readJournal(it_.parts.journal, KEEP_ALL))].map(({ type }) => type).sort();

  test('has what was acknowledged, once, also when memory is lost between writing and answering', async () => {
    await ask({ type: 'pause/open', pause, address: 'http://a.test/x', travelled: false });
    await ask(shown);
    const dying = createKeeper({
      ...it_.parts,
      session: { ...it_.parts.session, set: () => Promise.reject(new Error('killed')) },
    });
    await expect(createAnswers(dying, it_.parts)(leave, tab)).rejects.toThrow('killed');
    expect(await ask(leave)).toBe('done');
    expect(await ask(leave)).toBe('done');
    expect(await types()).toEqual(['left', 'shown']);
  });

  test('that cannot be written keeps nobody from going on', async () => {
    await ask({ type: 'pause/open', pause, address: 'http://a.test/x', travelled: false });
    const full = withFullDisk();
    const goOn = {
      type: 'pause/continue',
      pause,
      address: 'http://a.test/x',
      waitedMs: 0,
      told: { seconds: 0 },
    } as const;
    await expect(createAnswers(createKeeper(full), full)(goOn, tab)).rejects.toThrow('not on the disk yet');
    expect(it_.book.passing).toHaveLength(1);
    expect(await ask(goOn)).toEqual({ type: 'go' });
    expect(await types()).toEqual([]);
    // Memory has it, until there is room; what is asked twice counts once.
    await createKeeper(full).settle('heartbeat');
    expect(await types()).toEqual([]);
    await keeper.settle('heartbeat');
    await keeper.settle('heartbeat');
    expect(await types()).toEqual(['continued']);
  });

  test('on a full disk, what nobody chose waits in memory, too, and the rules follow', async () => {
    await ask({ type: 'pause/open', pause, address: 'http://a.test/x', travelled: false });
    await ask({ type: 'pause/closing', pause, told: { seconds: 1 } });
    it_.pass(10_000);
    it_.book.lasting = [];
    await createKeeper(withFullDisk()).settle('heartbeat');
    expect(it_.book.lasting).toHaveLength(1);
    expect(await types()).toEqual([]);
    await keeper.settle('heartbeat');
    expect(await types()).toEqual(['closed']);
  });

  test('keeps the time for which Breakwater was off, or had no access, as gaps', async () => {
    await keeper.settle('installed');
    it_.pass(MINUTE);
    await keeper.settle('enabled');
    it_.granted.length = 0;
    await keeper.settle('access');
    it_.pass(MINUTE);
    it_.granted.push('<all_urls>');
    await keeper.settle('access');
    const events = [...eventsOf(await readJournal(it_.parts.journal, KEEP_ALL))];
    const gaps = events.flatMap((event) =>
      event.type === 'gap' ? [[event.cause, event.at - START, event.until - START]] : [],
    );
    expect(gaps).toEqual(
      expect.arrayContaining([
        ['off', 0, MINUTE],
        ['access', MINUTE, 2 * MINUTE],
      ]),
    );
  });

  test('keeps what was practised and looked back at, and nothing of either from a private window', async () => {
    const answers = createAnswers(keeper, it_.parts);
    const [one, other] = [toPauseId(new Uint8Array(8).fill(1)), toPauseId(new Uint8Array(8).fill(2))];
    const exercise = { name: 'surf', finished: true, seconds: 30 };
    const requests: Request[] = [
      { type: 'exercise/practised', id: one, told: { exercise, urge: 5, urgeAfter: 4 } },
      { type: 'look-back/done', id: other, told: { pause, finished: true } },
    ];
    for (const request of requests) expect(await answers(request, { id: 1, private: true })).toBe('done');
    expect(await types()).toEqual([]);
    for (const request of requests) expect(await answers(request, tab)).toBe('done');
    expect(await answers(requests[0] as Request, tab)).toBe('done');
    expect(await types()).toEqual(['looked-back', 'practised']);
  });

  test('gets “closed” for a pause whose tab was closed', async () => {
    await ask({ type: 'pause/open', pause, address: 'http://a.test/x', travelled: false });
    await ask(shown);
    await keeper.tabClosed(1);
    expect(await types()).toEqual(['closed', 'shown']);
  });
});
