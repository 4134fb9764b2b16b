import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownWays } from '@/utils/help/own-words';

const PLAN = {
  version: 1,
  numbers: [{ name: 'Doctor', number: '+44 (0)20 7946 0000' }, { name: 'Nobody' }],
  contacts: [
    { id: 'a', name: 'Anna', way: { type: 'text', to: '07700 900123' } },
    { id: 'b', name: 'Ben', way: { type: 'mail', to: 'ben@example.org' } },
    { id: 'c', name: 'Chris', way: { type: 'pigeon', to: 'roof' } },
  ],
};

test("a plan's numbers come first, then its people, and what cannot be read is passed over", () => {
  expect(ownWays(PLAN).map(({ name, href }) => [name, href])).toEqual([
    ['Doctor', 'tel:+442079460000'],
    ['Anna', 'sms:07700900123'],
    ['Ben', 'mailto:ben@example.org'],
  ]);
});

test('nothing is found in what is no plan, and nothing breaks', () => {
  for (const plan of [undefined, null, 'plan', [], {}, { numbers: 3, contacts: null, activities: {} }]) {
    expect(ownWays(plan)).toEqual([]);
  }
  fc.assert(
    fc.property(fc.anything(), (plan) => {
      expect(Array.isArray(ownWays(plan))).toBe(true);
    }),
  );
});
