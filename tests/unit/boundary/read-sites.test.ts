import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '@/components/shell/say';
import { readLines, readSites } from '@/utils/boundary/read-sites';
import { siteKey } from '@/utils/boundary/site';
import { isPublicSuffix } from '../../support/public-suffix';

const NONE = new Map<string, string>();
const keyOf = (line: string): string => {
  const [read] = readLines(line, isPublicSuffix);
  return read === undefined ? 'nothing' : read.type === 'site' ? `${siteKey(read.site)} ${read.site.scope}` : 'refused';
};

describe('a line is understood', () => {
  test.for([
    ['example.com', 'example.com host-and-below'],
    ['  EXAMPLE.com..  ', 'example.com host-and-below'],
    ['www.example.com', 'example.com host-and-below'],
    ['www.com', 'www.com host-and-below'],
    ['www.co.uk', 'www.co.uk host-and-below'],
    ['*.example.com', '*.example.com below'],
    ['! news.example.com', '!news.example.com host-and-below'],
    ['example.com/Shorts/', 'example.com/shorts host-and-below'],
    ['example.com/a/../b//c', 'example.com/b/c host-and-below'],
    ['example.com:8080/x?y#z', 'example.com/x host-and-below'],
    ['https://www.example.com:444/a/b?c#d', 'example.com host-and-below'],
    ['//example.com', 'example.com host-and-below'],
    ['bücher.example', 'xn--bcher-kva.example host-and-below'],
    ['foo.github.io', 'foo.github.io host-and-below'],
    ['localhost:3000', 'localhost host-and-below'],
    ['127.0.0.1', '127.0.0.1 exact'],
    ['http://[::1]:80/', '[::1] exact'],
  ] as const)('%s is %s', ([line, key]) => expect(keyOf(line)).toBe(key));

  test('as it was written, tidied', () => {
    expect(readSites('BÜCHER.example/Straße', isPublicSuffix, NONE, 10)).toMatchObject({
      sites: [{ written: 'bücher.example/Straße' }],
    });
  });

  test('a pasted address offers its path', () => {
    expect(readLines('https://www.example.com/Watch/1?v=2', isPublicSuffix)).toMatchObject([
      { offer: { replacement: 'example.com/Watch/1' } },
    ]);
    expect(readLines('https://www.example.com/', isPublicSuffix)).toMatchObject([{ offer: null }]);
  });
});

describe('a line is refused', () => {
  test.for([
    'com',
    'co.uk',
    'github.io',
    '*.com',
    '*.github.io',
    'youtube',
    '',
    '!',
    '*',
    'a..b',
    '-a.com',
    'exa mple.com',
    'ex*mple.com',
    'ftp://example.com',
    'javascript:alert(1)',
    'about:blank',
    '*.127.0.0.1',
    '\u202eexample.com',
    `example.com/${'a'.repeat(80)}`,
    `${'a.'.repeat(2000)}com`,
  ])('%s', (line) => expect(['refused', 'nothing']).toContain(keyOf(line)));

  test('with a mark for what would turn the sentence round', () => {
    expect(readLines('\u202eexample.com', isPublicSuffix)).toMatchObject([
      { sentence: { values: { line: '\uFFFDexample.com' } } },
    ]);
  });

  test('when it stands twice, or in another boundary, or is nothing but exceptions', () => {
    expect(readSites('a.example\na.example', isPublicSuffix, NONE, 10)).toMatchObject({
      type: 'refused',
      problems: [{ line: 1 }],
    });
    expect(readSites('a.example', isPublicSuffix, new Map([['a.example', 'Mine']]), 10)).toMatchObject({
      problems: [{ sentence: { key: 'boundary.problem.elsewhere', values: { site: 'a.example', name: 'Mine' } } }],
    });
    expect(readSites('!a.example', isPublicSuffix, NONE, 10).type).toBe('refused');
    expect(readSites('\n \n', isPublicSuffix, NONE, 10).type).toBe('refused');
    expect(readSites('a.example\nb.example', isPublicSuffix, NONE, 1).type).toBe('refused');
  });
});

test('whatever is typed, reading does not throw, and what it accepts it reads the same again', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.webUrl({ withQueryParameters: true }), fc.domain()),
      (text) => {
        for (const read of readLines(text, isPublicSuffix)) {
          if (read.type === 'refused') {
            expect(say(read.sentence).length).toBeGreaterThan(10);
            continue;
          }
          const [again] = readLines(read.site.written, isPublicSuffix);
          expect(again?.type === 'site' && siteKey(again.site)).toBe(siteKey(read.site));
        }
      },
    ),
    { numRuns: 2000 },
  );
});
