import { expect, test } from 'vitest';
import { PLACED_KEY } from '@/utils/enforcement/list-rules';
import { createPlacedShelf } from '@/utils/enforcement/placed-shelf-service';
import type { ImportedList } from '@/utils/list/list';
import { toListId } from '@/utils/list/list-id';
import { memoryStore } from '../../support/memory-store';

const RULE = 1_000_000;
const ID = toListId(new Uint8Array(8));
const list: ImportedList = {
  id: ID,
  name: 'A list',
  source: { type: 'text' },
  domains: 2,
  notUnderstood: 0,
  takenAt: 5,
};

test('names come out of the rule that stands for this very taking of the list, once, and what is protected stays open', async () => {
  const local = memoryStore();
  const asked: number[] = [];
  const domainsOf = async (rule: number): Promise<readonly string[]> => {
    asked.push(rule);
    return ['a.test', 'samaritans.org'];
  };
  const shelf = createPlacedShelf({ domainsOf }, local);
  expect((await shelf.at([list])).covering(ID, 'a.test')).toBeNull();
  await local.set(PLACED_KEY, { lists: [{ list: ID, takenAt: 4, rule: RULE }] });
  expect((await shelf.at([list])).covering(ID, 'a.test')).toBeNull();
  expect(asked).toEqual([]);
  await local.set(PLACED_KEY, { lists: [{ list: ID, takenAt: 5, rule: RULE }] });
  const lists = await shelf.at([list]);
  expect(lists.covering(ID, 'sub.a.test')).toBe('a.test');
  expect(lists.covering(ID, 'samaritans.org')).toBeNull();
  expect(await shelf.at([list])).toBe(lists);
  expect(asked).toEqual([RULE]);
});
