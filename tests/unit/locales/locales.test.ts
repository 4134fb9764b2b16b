import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Messages, pseudoMessages } from '../../../scripts/pseudo-locale.ts';

const FOLDER = new URL('../../../locales/', import.meta.url);
const LOCALES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

/** By its key: a sentence, or its plural forms by their number. */
type Sentences = ReadonlyMap<string, string | Readonly<Record<string, string>>>;

function read(file: string): Messages {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}

function sentencesOf(messages: Messages, above = ''): Sentences {
  const found = new Map<string, string | Readonly<Record<string, string>>>();
  for (const [name, message] of Object.entries(messages)) {
    const key = above === '' ? name : `${above}.${name}`;
    if (typeof message === 'string') found.set(key, message);
    else if (isPlural(message)) found.set(key, message);
    else for (const [each, sentence] of sentencesOf(message, key)) found.set(each, sentence);
  }
  return found;
}

function isPlural(message: Messages): message is Readonly<Record<string, string>> {
  return Object.entries(message).every(([form, each]) => /^(?:\d+|n)$/.test(form) && typeof each === 'string');
}

const formsOf = (sentence: string | Readonly<Record<string, string>> = ''): readonly string[] =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence);
const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}|\$\d/g))].sort();

const ENGLISH = sentencesOf(read('en.json'));

describe.each(LOCALES)('%s', (file) => {
  const sentences = sentencesOf(read(file));
  const every = [...sentences].flatMap(([key, sentence]) => formsOf(sentence).map((text) => ({ key, text })));

  test('says every sentence of English, and no other', () => {
    expect([...sentences.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  test('has the same places in each', () => {
    for (const [key, sentence] of sentences) {
      const all = placesOf(formsOf(ENGLISH.get(key)).join(' '));
      expect([key, placesOf(formsOf(sentence).join(' '))]).toEqual([key, all]);
      // A form for one alone may say "one" instead of its number; names stand in every form.
      for (const form of formsOf(sentence))
        expect([key, placesOf(form)]).toEqual([key, all.filter((place) => place !== '$1' || form.includes('$1'))]);
    }
  });

  test('has plural forms where English has them: one or two for small numbers, and one for all others', () => {
    for (const [key, english] of ENGLISH) {
      const sentence = sentences.get(key);
      expect([key, typeof sentence]).toEqual([key, typeof english]);
      if (typeof sentence !== 'object') continue;
      expect([['n'], ['1', 'n'], ['0', '1', 'n']]).toContainEqual(Object.keys(sentence));
      expect([key, sentence['n']]).toEqual([key, expect.stringMatching(/\$1|\{\w+\}/)]);
    }
  });

  test('has no empty sentence, and none that is glued to another or that the browser would read otherwise', () => {
    for (const { key, text } of every) {
      expect([key, text]).toEqual([key, text.trim()]);
      expect(text, key).not.toBe('');
      // ` | ` parts plural forms; `$` begins a place of the browser's own.
      expect([key, text]).toEqual([key, expect.not.stringMatching(/ \| |\$(?!1)/)]);
    }
  });

  test('does not shout', () => {
    for (const { key, text } of every) {
      // The mark before an exception is the one that may be named.
      const spoken = text.replace(/(?<=^|\s|“|«|„)[!](?=$|\s|”|»|“)/g, '');
      expect([key, spoken]).toEqual([key, expect.not.stringMatching(/[!¡！]/)]);
      expect([key, text]).toEqual([key, expect.not.stringMatching(/\b\p{Lu}{6,}\b/u)]);
    }
  });

  test('says its language and its direction', () => {
    expect(sentences.get('extension.language')).toBe(file.replace('.json', '').replace('_', '-'));
    expect(['ltr', 'rtl']).toContain(sentences.get('extension.direction'));
  });
});

test('the pseudo-locale keeps the places, and is longer', () => {
  const made = sentencesOf(pseudoMessages(read('en.json')));
  expect([...made.keys()]).toEqual([...ENGLISH.keys()]);
  for (const [key, sentence] of made)
    expect(placesOf(formsOf(sentence).join(' '))).toEqual(placesOf(formsOf(ENGLISH.get(key)).join(' ')));
  expect(made.get('boundary.removed')).toBe('⟦{name} ííš ŕéémóóvééď.⟧');
});
