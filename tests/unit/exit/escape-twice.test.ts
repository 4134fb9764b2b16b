import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Escaped, escapeTwice, type KeyPress } from '@/utils/exit/escape-twice';

const press = (key: string, at: number, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  at,
  repeat: false,
  composing: false,
  ...more,
});

/** At which of these presses the page would be left. */
function exits(presses: readonly KeyPress[]): readonly number[] {
  let escaped: Escaped = null;
  return presses.flatMap((each, index) => {
    const pressed = escapeTwice(escaped, each);
    escaped = pressed.escaped;
    return pressed.exit ? [index] : [];
  });
}

describe('the way out', () => {
  test('is taken with the second Escape within a second, and then begins anew', () => {
    expect(exits([press('Escape', 0), press('Escape', 1000)])).toEqual([1]);
    expect(exits([press('Escape', 0), press('Escape', 1001)])).toEqual([]);
    expect(exits([0, 100, 200, 300].map((at) => press('Escape', at)))).toEqual([1, 3]);
    expect(exits([0, 1500, 1600].map((at) => press('Escape', at)))).toEqual([2]);
  });

  test('is not taken where Escape is held down, ends a word that is being composed, or has another key after it', () => {
    expect(exits([press('Escape', 0), press('Escape', 500, { repeat: true })])).toEqual([]);
    expect(exits([press('Escape', 0, { composing: true }), press('Escape', 200)])).toEqual([]);
    expect(exits([press('Escape', 0), press('a', 100), press('Escape', 200)])).toEqual([]);
  });
});

const presses = fc
  .array(
    fc.record({
      key: fc.constantFrom('Escape', 'Escape', 'Tab', 'a'),
      after: fc.integer({ min: 0, max: 1500 }),
      repeat: fc.boolean(),
      composing: fc.boolean(),
    }),
  )
  .map((gaps) => {
    let at = 0;
    return gaps.map(({ key, after, repeat, composing }) => {
      at += after;
      return { key, at, repeat, composing };
    });
  });

test('whatever is pressed, it takes two true Escapes within a second for each way out', () => {
  fc.assert(
    fc.property(presses, (given) => {
      const taken = exits(given);
      const counts = ({ key, repeat, composing }: KeyPress): boolean => key === 'Escape' && !repeat && !composing;
      let free = 0;
      for (const index of taken) {
        const second = given[index];
        const pair = given.slice(free, index + 1).filter(counts);
        const first = pair.at(-2);
        expect(second !== undefined && counts(second)).toBe(true);
        expect(first === undefined ? Number.POSITIVE_INFINITY : (second?.at ?? 0) - first.at).toBeLessThanOrEqual(1000);
        free = index + 1;
      }
    }),
  );
});
