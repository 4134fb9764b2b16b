import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { LIST_RULES_FROM } from '@/utils/enforcement/list-rules';
import { LIVE_KEYS } from '@/utils/enforcement/live-state';
import type { RuleDifference } from '@/utils/enforcement/rule-difference';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper, type Keeper } from '@/utils/keeper/keeper-service';
import type { ImportedList } from '@/utils/list/list';
import { toListId } from '@/utils/list/list-id';
import type { RuleKind } from '@/utils/platform/rules';
import type { Edit } from '@/utils/settings/edit';
import { toWaitingId } from '@/utils/settings/waiting-id';
import { boundary, id as idOf } from '../../support/builders';
import { type MemoryBrowser, memoryBrowser } from '../../support/memory-browser';

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const held = boundary(['a.test']);

let it_: MemoryBrowser;
let keeper: Keeper;
let edits = 0;
const edit = (what: Edit): Promise<unknown> =>
  createAnswers(keeper, it_.parts)(
    { type: 'settings/edit', edit: what, id: toWaitingId(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, edits++])) },
    { id: 1, private: false },
  );

describe('rules of a list', () => {
  const list: ImportedList = {
    id: toListId(new Uint8Array(8)),
    name: 'A list',
    source: { type: 'text' },
    domains: 1,
    notUnderstood: 0,
    takenAt: START,
  };
  const listed = boundary([], { id: idOf('listed'), name: 'Listed', lists: [list.id] });
  const standAlone = async (): Promise<void> => {
    await expect.poll(() => it_.alarms.get('next'), { timeout: 5000 }).toBeNull();
    expect(it_.book.passing).toEqual([]);
  };

  beforeEach(async () => {
    it_ = memoryBrowser(START);
    keeper = createKeeper(it_.parts);
    await edit({ type: 'put-list', list });
    for (const { id, ...draft } of [held, listed]) await edit({ type: 'add-boundary', id, draft });
    expect(it_.alarms.get('next')).not.toBeNull();
    expect(it_.book.passing).not.toEqual([]);
  });

  test('are put in place once, and nothing is waited for then', async () => {
    await standAlone();
    expect(it_.book.lasting.map(({ id }) => id)).toEqual(expect.arrayContaining([1, 2, LIST_RULES_FROM]));
    await edit({ type: 'change-boundary', id: held.id, draft: boundary(['a.test/part', 'a.test']) });
    await standAlone();
  });

  test('are left in place by the next start of the browser', async () => {
    await standAlone();
    const before = it_.book.lasting;
    await it_.parts.session.set(LIVE_KEYS.main, undefined);
    keeper = createKeeper(it_.parts);
    await keeper.settle('browser');
    await standAlone();
    expect(it_.book.lasting).toEqual(before);
  });

  test('that the browser does not take are tried again by the next alarm', async () => {
    const { apply } = it_.parts.rules;
    let refused = 0;
    Object.assign(it_.parts.rules, {
      apply: async (kind: RuleKind, difference: RuleDifference) => {
        if (kind === 'passing') return apply(kind, difference);
        refused += 1;
        throw new Error('no room');
      },
    });
    await expect.poll(() => refused, { timeout: 5000 }).toBe(1);
    expect(it_.alarms.get('next')).toBe(START + MINUTE);
    Object.assign(it_.parts.rules, { apply });
    await keeper.settle('time');
    await standAlone();
  });
});
