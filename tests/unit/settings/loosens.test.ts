import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '@/utils/boundary/address';
import type { Boundary, BoundaryDraft } from '@/utils/boundary/boundary';
import type { Lists } from '@/utils/boundary/coverage';
import { ALWAYS } from '@/utils/boundary/schedule';
import type { ListId } from '@/utils/list/list-id';
import { looseningFields, loosens } from '@/utils/settings/loosens';
import { takeApart } from '@/utils/settings/tightened';
import { readWords } from '@/utils/words/read-words';
import { boundary, id, settings, site, standing } from '../../support/builders';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 23); // A Monday.

const list = (name: string): ListId => name.padEnd(11, '_') as ListId;
const LISTS: Lists = {
  covering: (which, host) => (host === `${which.replaceAll('_', '')}.test` ? host : null),
};
const words = (text: string): Boundary['words'] => {
  const read = readWords(text);
  return read.type === 'words' ? read.words : [];
};

const span = fc.record({
  days: fc.subarray([0, 1, 2, 3, 4, 5, 6] as const, { minLength: 1 }),
  from: fc.constantFrom(0, 600, 1320),
  until: fc.constantFrom(360, 720, 1440),
});
const lines = fc.uniqueArray(
  fc.constantFrom('a.test', 'b.a.test', '*.a.test', 'a.test/x', '!a.test/x', '!b.a.test', '!a.test/x/y', 'c.test'),
  { maxLength: 4 },
);
const anyDraft: fc.Arbitrary<BoundaryDraft> = fc
  .record({
    sites: lines.map((each) => ['z.test', ...each].map(site)),
    words: fc.constantFrom('', 'casino', 'casino\n!casino royale', 'poker\ncasino').map(words),
    wordScope: fc.constantFrom('searches' as const, 'addresses' as const),
    lists: fc.subarray([list('l'), list('m')]),
    mirrors: fc.boolean(),
    when: fc.record({
      spans: fc.option(fc.array(span, { minLength: 1, maxLength: 2 })),
      from: fc.constantFrom(null, '2026-11-24'),
      until: fc.constantFrom(null, '2026-11-26'),
    }),
    budget: fc.oneof(
      fc.constant(null),
      fc.record({
        type: fc.constant('time' as const),
        minutes: fc.constantFrom(10, 20),
        per: fc.constantFrom('day' as const, 'week' as const),
        audible: fc.boolean(),
      }),
      fc.record({ type: fc.constant('openings' as const), count: fc.constantFrom(1, 2) }),
    ),
    waitSeconds: fc.constantFrom(0, 20, 60),
    stepUp: fc.option(fc.record({ seconds: fc.constantFrom(5, 10), mostSeconds: fc.constantFrom(30, 90) })),
    allowMinutes: fc.constantFrom(0, 5, 10),
    hard: fc.oneof(
      fc.constant({ type: 'never' as const }),
      fc.constant({ type: 'always' as const }),
      fc.array(span, { minLength: 1, maxLength: 2 }).map((spans) => ({ type: 'hours' as const, spans })),
    ),
    on: fc.boolean(),
    name: fc.constantFrom('one', 'two'),
    reason: fc.constantFrom('', 'why'),
  })
  .map((draft) => draft);

const ADDRESSES = [
  'http://a.test/',
  'http://a.test/x',
  'http://a.test/x/y',
  'http://b.a.test/',
  'http://b.a.test/x',
  'http://c.test/',
  'http://l.test/',
  'http://m.test/',
  'http://other.test/casino',
  'http://other.test/casino-royale',
  'https://www.google.com/search?q=poker',
  'https://web.archive.org/web/2020/http://a.test/',
];

/** How firmly a boundary holds: 0 not at all, then by the wait that it asks for; and for how long going on opens it. */
function firmness(
  draft: BoundaryDraft,
  url: string,
  now: number,
  usedMinutes: number,
  continues: number,
  strictMs: number | null = null,
) {
  const each: Boundary = { ...draft, id: id('one') };
  const used = {
    day: new Date(now).toISOString().slice(0, 10),
    week: mondayOf(now),
    dayMs: usedMinutes * MINUTE,
    weekMs: usedMinutes * MINUTE,
    openings: usedMinutes / 10,
    continues,
    seenUntil: now - 10 * MINUTE,
  };
  const stands = standing([each], { now, usage: { [each.id]: used }, lists: LISTS, strictMs });
  const address = readAddress(url);
  const held = address !== null && stands.covering(address).length > 0 && !stands.isResting(each);
  return held
    ? { wait: stands.waitOf(each), allow: draft.allowMinutes }
    : { wait: -1, allow: Number.POSITIVE_INFINITY };
}

function mondayOf(now: number): string {
  const day = new Date(now);
  return new Date(now - ((day.getUTCDay() + 6) % 7) * 24 * 60 * MINUTE).toISOString().slice(0, 10);
}

const samples = fc.array(
  fc.tuple(
    fc.constantFrom(...ADDRESSES),
    fc.nat(7 * 24 * 60 - 1).map((minute) => START + minute * MINUTE),
    fc.constantFrom(0, 10, 15, 20),
    fc.nat(4),
  ),
  { minLength: 30, maxLength: 60 },
);

/** Whether `after` is somewhere weaker than `before`. Where neither offers a way on, for how long it would open does not matter. */
function isWeaker(before: BoundaryDraft, after: BoundaryDraft, where: Parameters<typeof firmnessAt>[1]): boolean {
  const one = firmnessAt(before, where);
  const other = firmnessAt(after, where);
  return other.wait < one.wait || (other.wait < Number.POSITIVE_INFINITY && other.allow > one.allow);
}

function firmnessAt(draft: BoundaryDraft, [url, now, used, continues]: readonly [string, number, number, number]) {
  return firmness(draft, url, now, used, continues);
}

describe('a change that is not a loosening', () => {
  test('is nowhere and at no time weaker than what was before', () => {
    fc.assert(
      fc.property(
        anyDraft,
        anyDraft,
        fc.array(fc.nat(12), { maxLength: 2 }),
        samples,
        (before, other, fields, where) => {
          const keys = Object.keys(before) as (keyof BoundaryDraft)[];
          const part = Object.fromEntries(
            fields.map((index) => [keys[index % keys.length], other[keys[index % keys.length] ?? 'name']]),
          );
          const after: BoundaryDraft = { ...before, ...part };
          if (looseningFields(before, after).length > 0) return;
          for (const each of where) expect(isWeaker(before, after, each), JSON.stringify([each, part])).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('what a change is taken apart into', () => {
  test('holds at once nothing weaker than before, and afterwards what was asked for', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, samples, (before, after, where) => {
        const { now, later } = takeApart(before, after);
        expect(looseningFields(before, now)).toEqual([]);
        for (const each of where) expect(isWeaker(before, now, each), JSON.stringify(each)).toBe(false);
        expect({ ...now, ...later }).toEqual(after);
      }),
      { numRuns: 700 },
    );
  });

  test('is all of it at once where it only tightens', () => {
    const before = boundary(['a.test']);
    for (const part of [
      { waitSeconds: 60 },
      { allowMinutes: 0 },
      { sites: [...before.sites, site('b.test')] },
      { mirrors: true },
      { stepUp: { seconds: 5, mostSeconds: 60 } },
      { hard: { type: 'always' as const } },
      { reason: 'why' },
    ])
      expect(takeApart(before, { ...before, ...part }).later).toBeNull();
  });
});

describe('a strict window', () => {
  test('holds all that is on at every hour and whatever was used, and offers no way on; it is nowhere weaker than none', () => {
    fc.assert(
      fc.property(anyDraft, samples, fc.integer({ min: 1, max: 12 * 60 * MINUTE }), (draft, where, strictMs) => {
        for (const [url, now, used, continues] of where) {
          const strict = firmness(draft, url, now, used, continues, strictMs);
          const without = firmness(draft, url, now, used, continues);
          expect(strict.wait).toBeGreaterThanOrEqual(without.wait);
          expect([-1, Number.POSITIVE_INFINITY]).toContain(strict.wait);
          expect(firmness(draft, url, now, used, continues, 0)).toEqual(without);
        }
        const always: BoundaryDraft = { ...draft, when: ALWAYS, budget: null, on: true };
        for (const [url, now, used, continues] of where) {
          const held = firmness(always, url, now, used, continues).wait >= 0;
          expect(firmness({ ...draft, on: true }, url, now, used, continues, strictMs).wait >= 0).toBe(held);
        }
      }),
    );
  });
});

test('everything together loosens where a boundary, a list, safe search, a strict window or the wait itself is less', () => {
  const all = settings([boundary(['a.test'])], { safeSearch: ['google'], waitToLoosen: 8 });
  expect(loosens(all, all)).toBe(false);
  expect(loosens(all, { ...all, boundaries: [] })).toBe(true);
  expect(loosens(all, { ...all, safeSearch: [] })).toBe(true);
  expect(loosens(all, { ...all, waitToLoosen: 1 })).toBe(true);
  const strict = { ...all, strict: { due: 2 } };
  expect(loosens(all, strict)).toBe(false);
  expect(loosens(strict, { ...strict, strict: { due: 3 } })).toBe(false);
  expect(loosens(strict, { ...strict, strict: { due: 1 } })).toBe(true);
  expect(loosens(strict, all)).toBe(true);
  expect(loosens(all, { ...all, waitToLoosen: 72, boundaries: [...all.boundaries, boundary(['b.test'])] })).toBe(false);
});
