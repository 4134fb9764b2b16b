import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { BOUNDARIES } from '@/utils/boundary/boundary';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper } from '@/utils/keeper/keeper-service';
import type { ImportedList } from '@/utils/list/list';
import { toListId } from '@/utils/list/list-id';
import type { Edit } from '@/utils/settings/edit';
import { noRoomFor } from '@/utils/settings/no-room';
import { MOST_LISTS } from '@/utils/settings/settings';
import { toWaitingId } from '@/utils/settings/waiting-id';
import { boundary, id, settings } from '../../support/builders';
import { memoryBrowser } from '../../support/memory-browser';

const list = (number: number): ImportedList => ({
  id: toListId(Uint8Array.of(number, 0, 0, 0, 0, 0, 0, 0)),
  name: `List ${number}`,
  source: { type: 'text' },
  domains: 1,
  notUnderstood: 0,
  takenAt: 0,
});
const lists = (count: number): ImportedList[] => Array.from({ length: count }, (_, number) => list(number));

test('there is room for so many lists, and always for one that is taken again', () => {
  const full = settings([], { lists: lists(MOST_LISTS) });
  expect(noRoomFor(settings([], { lists: lists(MOST_LISTS - 1) }), { type: 'put-list', list: list(200) })).toBeNull();
  expect(noRoomFor(full, { type: 'put-list', list: list(200) })).toMatchObject({ key: 'list.problem.tooManyLists' });
  expect(noRoomFor(full, { type: 'put-list', list: list(7) })).toBeNull();
});

test('there is room for so many boundaries, and an edit that comes twice is no second one', () => {
  const each = boundary(['a.test']);
  const of = (number: number): Edit => ({ type: 'add-boundary', id: id(`b${number}`), draft: each });
  const full = settings(Array.from({ length: BOUNDARIES }, (_, number) => ({ ...each, id: id(`b${number}`) })));
  expect(noRoomFor(full, of(BOUNDARIES))).toMatchObject({ key: 'boundary.problem.tooMany' });
  expect(noRoomFor(full, of(3))).toBeNull();
});

test('the background refuses what there is no room for, and says so', async () => {
  const browser = memoryBrowser(0);
  await browser.parts.local.set('settings', settings([], { lists: lists(MOST_LISTS) }));
  const answer = createAnswers(createKeeper(browser.parts), browser.parts);
  const edit: Edit = { type: 'put-list', list: list(200) };
  expect(
    await answer({ type: 'settings/edit', edit, id: toWaitingId(new Uint8Array(8)) }, { id: 1, private: false }),
  ).toEqual({
    type: 'refused',
    sentence: { key: 'list.problem.tooManyLists', values: { most: MOST_LISTS } },
  });
});
