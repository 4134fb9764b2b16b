import { describe, expect, test } from 'vitest';
import { readWords } from '@/utils/words/read-words';
import { SEARCH_ENGINES, SEARCH_ENGINES_LOOKED_AT } from '@/utils/words/search-engines';
import type { Word } from '@/utils/words/word';
import { originsOfWords } from '@/utils/words/word-origins';
import { wordsCover } from '@/utils/words/words-cover';

function words(...lines: string[]): readonly Word[] {
  const read = readWords(lines.join('\n'));
  if (read.type === 'refused') throw new Error(read.problems[0]?.sentence.key);
  return read.words;
}

const covers = (lines: string, url: string) => wordsCover(words(...lines.split('|')), 'addresses', { url });

describe('a whole word is found', () => {
  test.for([
    ['adult', 'https://adult.example/'],
    ['adult', 'https://www.adult-site.example/'],
    ['adult', 'https://example.adult/'],
    ['adult', 'https://example.test:8080/x/ADULT'],
    ['adult', 'https://example.test/?q=some+adult+thing'],
    ['adult', 'https://example.test/?adult'],
    ['adult', 'https://example.test/?q=a%20adult%2Cb'],
    ['adult', 'https://example.test/?q=%2520adult%2520'],
    ['adult', 'https://example.test/%61dult'],
    ['adult', 'https://example.test/%2561dult'],
    ['adult', 'https://example.test/%FF%61dult'],
    ['adult', 'https://example.test/50%25adult'],
    ['adult', 'https://example.test/#/search/adult'],
    ['adult', 'https://example.test/old_adult_films.html'],
    ['adult', 'https://example.test/%EF%BD%81%EF%BD%84%EF%BD%95%EF%BD%8C%EF%BD%94'],
    ['adult content', 'https://example.test/adult-content'],
    ['adult content', 'https://example.test/?q=adult%20%2B%20content'],
    ['adult content', 'https://adult.content.test/'],
    ['bücher', 'https://bücher.example/'],
    ['bücher', 'https://alte-bücher.example/'],
    ['bücher', 'https://example.test/B%C3%9CCHER'],
    ['bücher', 'https://example.test/?q=bu%CC%88cher'],
    ['οδός', 'https://example.test/%CE%9F%CE%94%CE%8C%CE%A3.html'],
    ['магазин', 'https://магазин.рф/'],
    ['成人', 'https://example.test/?q=%E5%A5%BD%E6%88%90%E4%BA%BA%E9%A4%A8'],
    ['video', 'https://example.test/?q=%E6%88%90%E4%BA%BAvideo'],
    ['成人video', 'https://example.test/?q=%E6%88%90%E4%BA%BA+video'],
    ['スーパー', 'https://example.test/大スーパー店'],
    ['โป๊', 'https://example.test/หนังโป๊ไทย'],
  ] as const)('%s in %s', ([lines, url]) => expect(covers(lines, url)).toBe(true));
});

describe('what only looks like it is not', () => {
  test.for([
    ['cunt', 'https://www.scunthorpe.example/scunthorpe'],
    ['sex', 'https://www.essex.example/middlesex?q=sussex#sexton'],
    ['ass', 'https://example.test/class/passage?q=assess'],
    ['adult', 'https://example.test/adultContent/youngadult/adults'],
    ['adult', 'https://adult@example.test/'],
    ['adult', 'https://example.test/?adult=1'],
    ['adult', 'https://example.test/adult%C3%BC'],
    ['adult', 'ftp://adult.example/'],
    ['adult', 'not an address'],
    ['adult content', 'https://example.test/content-adult'],
    ['adult content', 'https://example.test/adultcontent'],
    ['adult content', 'https://example.test/?a=adult&b=content'],
    ['cafe', 'https://example.test/caf%C3%A9'],
    ['हिन', 'https://example.test/हिन्दी'],
    ['成人', 'https://example.test/成-人'],
  ] as const)('%s in %s', ([lines, url]) => expect(covers(lines, url)).toBe(false));
});

describe('an exception', () => {
  test('cancels the place that it covers, whole or in part', () => {
    expect(covers('adult|!adult education', 'https://example.test/?q=adult+education')).toBe(false);
    expect(covers('adult content|!content policy', 'https://example.test/adult-content-policy')).toBe(false);
    expect(covers('成人|!成人教育', 'https://example.test/成人教育')).toBe(false);
  });

  test('leaves every other place', () => {
    expect(covers('adult|!adult education', 'https://example.test/adult?q=adult+education')).toBe(true);
    expect(covers('adult|!adult education', 'https://example.test/?q=adult+educational')).toBe(true);
    expect(covers('adult|!education', 'https://example.test/adult-education')).toBe(true);
    expect(covers('adult|!adult education', 'https://example.test/adult/?x=education')).toBe(true);
  });
});

describe('only in searches', () => {
  const searched = (url: string) => wordsCover(words('adult'), 'searches', { url });

  test.for([
    'https://www.google.com/search?q=adult+films',
    'https://www.google.co.uk/search?hl=en&q=ADULT',
    'https://images.google.de/search?q=x#q=adult',
    'https://duckduckgo.com/?t=h&q=%22adult%22',
    'https://www.youtube.com/results?search_query=adult',
    'https://yandex.ru/search/?text=adult',
    'https://www.amazon.de/s?k=adult',
    'https://www.bing.com./search?q=adult',
  ])('%s', (url) => expect(searched(url)).toBe(true));

  test.for([
    'https://www.google.com/adult?ie=adult',
    'https://www.google.com/maps/place/adult',
    'https://adult.example/?q=adult',
    'https://notgoogle.com/search?q=adult',
    'https://en.wikipedia.org/wiki/Adult',
    'https://example.test/?u=https://www.google.com/search?q=adult',
  ])('not %s', (url) => expect(searched(url)).toBe(false));
});

test('each search engine is found by each of its hosts, whatever is searched for', () => {
  for (const { hosts, parameters } of SEARCH_ENGINES) {
    for (const host of hosts) {
      expect(new URL(`https://${host}/`).hostname).toBe(host);
      const url = `https://www.${host}/find?x=1&${parameters[0]}=some+adult+films`;
      expect(wordsCover(words('adult'), 'searches', { url }), url).toBe(true);
    }
  }
  expect(SEARCH_ENGINES_LOOKED_AT).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('searches need access to the engines alone, addresses to every site', () => {
  expect(originsOfWords('addresses')).toEqual(['*://*/*']);
  const origins = originsOfWords('searches');
  expect(origins).toContain('*://*.google.de/*');
  expect(origins).toContain('*://*.duckduckgo.com/*');
  expect(new Set(origins).size).toBe(origins.length);
});
