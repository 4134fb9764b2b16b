import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '@/utils/words/fold-text';
import { readWords } from '@/utils/words/read-words';
import type { Word, WordScope } from '@/utils/words/word';
import { wordPatterns } from '@/utils/words/word-patterns';
import { wordsCover } from '@/utils/words/words-cover';

function words(lines: readonly string[]): readonly Word[] {
  const read = readWords(lines.join('\n'));
  return read.type === 'refused' ? [] : read.words;
}

/** As the browser does it: the rule's domains, then its expression, in either case. */
function isAsked(lines: readonly Word[], scope: WordScope, url: string): boolean {
  const { href, hostname } = new URL(url);
  return wordPatterns(lines, scope).some(
    ({ hosts, pattern }) =>
      (hosts === null || hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) &&
      new RegExp(pattern, 'i').exec(href)?.[0] === href,
  );
}

const letters = (characters: string) => fc.constantFrom(...characters);
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'abcdeäöüßéñ',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  '成人色情电影視頻性愛男女',
  'แกขคงจชซญดต',
  'abc123',
];
const word = fc
  .constantFrom(...ALPHABETS)
  .chain((alphabet) => fc.array(letters(alphabet), { minLength: 2, maxLength: 14 }))
  .map((characters) => characters.join(''));
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const inCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  (text: string) => [...text].map((letter, at) => (at % 2 === 0 ? letter : letter.toUpperCase())).join(''),
);
const separator = fc.constantFrom(' ', '-', '_', '.', ', ', ' & ', '\u00a0', ' – ');
const encoding = fc.constantFrom(
  (text: string) => encodeURIComponent(text),
  (text: string) => encodeURIComponent(encodeURIComponent(text)),
  (text: string) => encodeURIComponent(text).replaceAll('%20', '+'),
  (text: string) => encodeURIComponent(text).toLowerCase(),
  (text: string) => text.replaceAll('&', '+'),
);
const frame = fc.constantFrom(
  (text: string) => `https://example.test/${text}`,
  (text: string) => `https://example.test/a/b_${text}_c.html`,
  (text: string) => `http://example.test:8080/?x=1&q=${text}&y=2`,
  (text: string) => `https://example.test/?${text}`,
  (text: string) => `https://example.test/?q=%22${text}%22`,
  (text: string) => `https://example.test/?q=%E6%88%90${text}%E4%BA%BA`,
  (text: string) => `https://example.test/?q=es${text}y`,
  (text: string) => `https://example.test/#/find/${text}`,
  (text: string) => `https://www.google.com/search?q=${text}`,
  (text: string) => `https://www.google.com/search?q=one+${text}+two#x`,
);
const company = fc.constantFrom(
  (text: string) => text,
  (text: string) => `one, ${text}; two`,
  (text: string) => `“${text}”`,
  (text: string) => `${text}_${text}`,
  (text: string) => `大${text}人`,
);
const address = fc
  .tuple(fc.array(phrase, { minLength: 1, maxLength: 3 }), inCase, separator, company, encoding, frame)
  .map(([lines, cased, between, accompanied, encoded, framed]) => ({
    lines,
    url: framed(encoded(accompanied(cased(lines[0] ?? '').replaceAll(' ', between)))),
  }));

test.for(['addresses', 'searches'] as const)('what the code covers, a pattern asks about (%s)', (scope) => {
  let covered = 0;
  fc.assert(
    fc.property(address, ({ lines, url }) => {
      const read = words(lines);
      if (!wordsCover(read, scope, { url })) return;
      covered += 1;
      expect(isAsked(read, scope, url), url).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(covered).toBeGreaterThan(scope === 'addresses' ? 1500 : 200);
});

test('a word that is a whole label of a host is asked about, in any script', () => {
  let covered = 0;
  fc.assert(
    fc.property(word, inCase, (text, cased) => {
      const url = URL.parse(`https://www.${cased(text)}.test/`)?.href;
      const read = words([text]);
      if (url === undefined || /ς./.test(text) || !wordsCover(read, 'addresses', { url })) return;
      covered += 1;
      expect(isAsked(read, 'addresses', url), url).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(covered).toBeGreaterThan(700);
});

test('each letter of a word of up to eight letters may be encoded', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{2,8}$/), fc.infiniteStream(fc.boolean()), (text, encoded) => {
      const spelled = [...text]
        .map((letter) => (encoded.next().value === true ? `%${letter.charCodeAt(0).toString(16)}` : letter))
        .join('');
      const url = `https://example.test/${spelled}/`;
      expect(wordsCover(words([text]), 'addresses', { url })).toBe(true);
      expect(isAsked(words([text]), 'addresses', url)).toBe(true);
    }),
  );
});

describe('what only looks like it is not asked about', () => {
  test.for([
    ['cunt', 'https://www.scunthorpe.example/scunthorpe'],
    ['sex', 'https://www.essex.example/middlesex?q=sussex#sexton'],
    ['ass', 'https://example.test/class/passage?q=assess'],
    ['müll', 'https://example.test/m%C3%BCllers'],
    ['adult content', 'https://example.test/content-adult'],
    ['adult', 'https://example.test/adultContent'],
  ] as const)('%s in %s', ([text, url]) => expect(isAsked(words([text]), 'addresses', url)).toBe(false));

  test('nor, for searches, what stands before the query or on other sites', () => {
    expect(isAsked(words(['adult']), 'searches', 'https://www.google.com/maps/place/adult')).toBe(false);
    expect(isAsked(words(['adult']), 'searches', 'https://example.test/?q=adult')).toBe(false);
  });
});

test('words share patterns as far as these hold them, and none is left out', () => {
  const many = Array.from({ length: 200 }, (_, at) => `w${at.toString(36)}x`);
  const patterns = wordPatterns(words(many), 'addresses');
  expect(patterns.length).toBeLessThanOrEqual(120);
  for (const text of many) expect(isAsked(words(many), 'addresses', `https://example.test/${text}`)).toBe(true);
});

test('patterns are ASCII, as Firefox wants them', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      for (const { pattern } of wordPatterns(words([text]), 'addresses')) expect(pattern).toMatch(/^[ -~]+$/);
    }),
  );
});

test('exceptions alone give no pattern', () => {
  const [only] = words(['adult', '!adult education']).filter(({ exception }) => exception);
  expect(wordPatterns(only === undefined ? [] : [only], 'addresses')).toEqual([]);
});

test('folding is done once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2000 },
  );
});
