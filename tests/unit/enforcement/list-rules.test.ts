import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isPlaced,
  type ListTaken,
  NOTHING_PLACED,
  type PlacedLists,
  planLists,
  readPlaced,
} from '@/utils/enforcement/list-rules';
import { toListId } from '@/utils/list/list-id';

const taken = fc
  .record({ list: fc.nat(5).map((number) => toListId(Uint8Array.of(number, 0, 0, 0, 0, 0, 0, 0))), takenAt: fc.nat(2) })
  .map((each): ListTaken => each);
const wanted = fc.uniqueArray(taken, { selector: ({ list }) => list, maxLength: 6 });

test('from whatever stands, a plan leads to exactly the wanted lists, leaves alone what stays, and numbers each rule once', () => {
  fc.assert(
    fc.property(fc.array(wanted, { minLength: 1, maxLength: 4 }), (steps) => {
      let placed: PlacedLists = NOTHING_PLACED;
      for (const step of steps) {
        const { remove, add, after } = planLists(placed, step);
        expect(isPlaced(after, step)).toBe(true);
        expect(new Set(after.lists.map(({ rule }) => rule)).size).toBe(after.lists.length);
        const left = placed.lists.filter(({ rule }) => !remove.includes(rule));
        expect([...left, ...add]).toEqual(after.lists.length === 0 ? [] : expect.arrayContaining([...after.lists]));
        expect(planLists(after, step)).toMatchObject({ remove: [], add: [] });
        expect(readPlaced(structuredClone(after))).toEqual(after);
        placed = after;
      }
    }),
  );
});

test('a record that cannot be read is taken for none', () => {
  for (const stored of [undefined, null, {}, { lists: [{ list: 'x', takenAt: 1, rule: 5 }] }])
    expect(readPlaced(stored)).toEqual(NOTHING_PLACED);
});
