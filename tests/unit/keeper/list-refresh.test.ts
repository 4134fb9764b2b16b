import { describe, expect, test } from 'vitest';
import { FIRST_LIVE_STATE } from '@/utils/enforcement/live-state';
import type { Keeper, Outcome } from '@/utils/keeper/keeper-service';
import { listsDue, refreshDueLists, refreshList } from '@/utils/keeper/list-refresh-service';
import type { Moment } from '@/utils/keeper/moment-service';
import { openDomainSet } from '@/utils/list/domain-set';
import type { AddressSource, ImportedList } from '@/utils/list/list';
import { ListError } from '@/utils/list/list-error';
import { type ListId, toListId } from '@/utils/list/list-id';
import type { FetchedList, FetchList } from '@/utils/platform/fetch-list';
import type { Settings } from '@/utils/settings/settings';
import type { Bytes } from '@/utils/vault/bytes';
import { settings } from '../../support/builders';
import { isPublicSuffix } from '../../support/public-suffix';

const HOUR = 3_600_000;
const NOW = 1_800_000_000_000;
const URL_OF_LIST = 'https://lists.test/hosts.txt';
const ID = toListId(new Uint8Array(8));

function fromAddress(source: Partial<AddressSource> = {}): ImportedList & { readonly source: AddressSource } {
  const usual: AddressSource = {
    type: 'address',
    url: URL_OF_LIST,
    everyHours: 24,
    etag: '"old"',
    checkedAt: NOW - 25 * HOUR,
    trouble: null,
  };
  return {
    id: ID,
    name: 'A list',
    source: { ...usual, ...source },
    domains: 3,
    notUnderstood: 0,
    takenAt: NOW - 25 * HOUR,
  };
}

/** What the server answers. */
function answer(text: string, etag: string | null = '"new"'): FetchedList {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(text);
  }
  return { type: 'list', pieces: pieces(), size: null, etag };
}

function world(fetchList: FetchList, list: ImportedList = fromAddress()) {
  const shelf = new Map<ListId, Bytes>();
  const state: { settings: Settings; enforced: boolean[] } = {
    settings: settings([], { lists: [list] }),
    enforced: [],
  };
  const keeper: Pick<Keeper, 'during'> = {
    async during<Answer>(task: (moment: Moment) => Outcome<Answer> | Promise<Outcome<Answer>>): Promise<Answer> {
      const outcome = await task({
        settings: state.settings,
        standing: 'settings.unreadable',
        live: FIRST_LIVE_STATE,
        usage: {},
        locked: false,
        setBack: false,
        clock: { steady: 0, last: { wall: NOW, run: 'one', ranMs: 0 }, peak: { wall: NOW, steady: 0 } },
        now: NOW,
      });
      if (outcome.settings !== undefined) state.settings = outcome.settings;
      if (outcome.enforce !== undefined) state.enforced.push(outcome.enforce);
      return outcome.answer;
    },
  };
  const parts = {
    fetchList,
    publicSuffixes: async () => isPublicSuffix,
    now: () => NOW,
    rest: async () => undefined,
    database: {
      putList: async (id: ListId, bytes: Bytes) => void shelf.set(id, bytes),
      dropLists: async (which: (id: ListId) => boolean) => {
        for (const id of [...shelf.keys()].filter(which)) shelf.delete(id);
      },
    },
  };
  return { shelf, state, parts, refresh: () => refreshDueLists(keeper, parts) };
}

describe('a list is due', () => {
  test.each([
    ['a moment before its day is over', { checkedAt: NOW - 24 * HOUR + 1 }, false],
    ['when its day is over', { checkedAt: NOW - 24 * HOUR }, true],
    ['before its week is over', { everyHours: 168, checkedAt: NOW - 25 * HOUR }, false],
    ['when its week is over', { everyHours: 168, checkedAt: NOW - 168 * HOUR }, true],
    ['where it is fetched only when the person says so', { everyHours: null }, false],
    ['where it was never asked for', { checkedAt: null }, true],
    ['where the clock was set back', { checkedAt: NOW + HOUR }, true],
  ] as const)('%s', (_, source, due) => {
    expect(listsDue([fromAddress(source)], NOW)).toHaveLength(due ? 1 : 0);
  });

  test('never where it came from text or a file', () => {
    const text: ImportedList = { ...fromAddress(), source: { type: 'text' } };
    expect(listsDue([text, { ...text, source: { type: 'file', fileName: 'x' } }], NOW)).toEqual([]);
  });
});

describe('refreshing', () => {
  test('asks only when a list is due', async () => {
    const asked: string[] = [];
    const it_ = world(
      async (url) => {
        asked.push(url);
        return answer('a.test');
      },
      fromAddress({ checkedAt: NOW - HOUR }),
    );
    await it_.refresh();
    expect(asked).toEqual([]);
    expect(it_.state.enforced).toEqual([]);
  });

  test('sends the mark that it kept, keeps the new one and the new names, and makes the rules follow', async () => {
    const asked: (string | null)[] = [];
    const it_ = world(async (_, etag) => {
      asked.push(etag);
      return answer('a.test\nb.test\nnot a name\n');
    });
    await it_.refresh();
    expect(asked).toEqual(['"old"']);
    expect(it_.state.settings.lists).toEqual([
      {
        ...fromAddress({ etag: '"new"', checkedAt: NOW }),
        domains: 2,
        notUnderstood: 1,
        takenAt: NOW,
      },
    ]);
    expect(openDomainSet(it_.shelf.get(ID) ?? new Uint8Array()).domains()).toEqual(['a.test', 'b.test']);
    expect(it_.state.enforced).toEqual([true]);
  });

  test('of what has not changed keeps names, mark and rules, and forgets an earlier trouble', async () => {
    const it_ = world(async () => ({ type: 'unchanged' }), fromAddress({ trouble: { key: 'list.problem.noAnswer' } }));
    await it_.refresh();
    expect(it_.state.settings.lists).toEqual([fromAddress({ checkedAt: NOW })]);
    expect(it_.shelf.size).toBe(0);
    expect(it_.state.enforced).toEqual([false]);
  });

  test.each([
    [
      'the address does not answer',
      async () => {
        throw new ListError({ key: 'list.problem.noAnswer' });
      },
      'list.problem.noAnswer',
    ],
    ['what comes has no names', async () => answer('# nothing'), 'list.problem.noSites'],
    [
      'something else goes wrong',
      async () => {
        throw new Error('disk');
      },
      'list.problem.notRead',
    ],
  ] as const)(
    'keeps the old names where %s, says so, and asks again after the interval',
    async (_, fetching, trouble) => {
      const it_ = world(fetching);
      await it_.refresh();
      expect(it_.state.settings.lists).toEqual([fromAddress({ checkedAt: NOW, trouble: { key: trouble } })]);
      expect(it_.shelf.size).toBe(0);
      expect(it_.state.enforced).toEqual([false]);
      expect(listsDue(it_.state.settings.lists as ImportedList[], NOW + 23 * HOUR)).toEqual([]);
      expect(listsDue(it_.state.settings.lists as ImportedList[], NOW + 24 * HOUR)).toHaveLength(1);
    },
  );

  test('killed in the middle leaves the old list as it was, and due', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('a.test\n');
      await new Promise(() => undefined);
    }
    let reached = (): void => undefined;
    const halfway = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const it_ = world(async () => ({ type: 'list', pieces: broken(), size: null, etag: '"new"' }));
    const parts = { ...it_.parts, rest: async () => reached() };
    void refreshList(fromAddress(), parts);
    await halfway;
    expect(it_.state.settings.lists).toEqual([fromAddress()]);
    expect(it_.shelf.size).toBe(0);
    expect(listsDue(it_.state.settings.lists, NOW)).toHaveLength(1);
  });

  test('of a list that is removed meanwhile keeps nothing', async () => {
    const it_ = world(async () => {
      it_.state.settings = settings([]);
      return answer('a.test');
    });
    await it_.refresh();
    expect(it_.state.settings.lists).toEqual([]);
    expect(it_.shelf.size).toBe(0);
  });

  test('of a list that the person took anew meanwhile leaves theirs', async () => {
    const theirs = { ...fromAddress(), domains: 9, takenAt: NOW - 1 };
    const it_ = world(async () => {
      it_.state.settings = settings([], { lists: [theirs] });
      return answer('a.test');
    });
    await it_.refresh();
    expect(it_.state.settings.lists).toEqual([theirs]);
    expect(it_.state.enforced).toEqual([]);
  });
});
