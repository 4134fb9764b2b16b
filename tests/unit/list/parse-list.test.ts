import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostAndAbove } from '@/utils/boundary/address';
import { MOST_LIST_BYTES } from '@/utils/list/list';
import { createListParser, type ParsedList } from '@/utils/list/parse-list';
import { readListLine } from '@/utils/list/read-line';
import { takeList } from '@/utils/list/take-list';
import { isPublicSuffix } from '../../support/public-suffix';

const rest = async (): Promise<void> => undefined;

async function parse(text: string, cuts: readonly number[] = []): Promise<ParsedList> {
  const parser = createListParser(isPublicSuffix);
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    parser.feed(text.slice(from, cut));
    from = Math.max(from, cut);
  }
  parser.feed(text.slice(from));
  return parser.end(rest);
}

describe('a line', () => {
  test.for([
    ['example.com', ['example.com']],
    ['  Example.COM.  ', ['example.com']],
    ['*.example.com', ['example.com']],
    ['.example.com', ['example.com']],
    ['bücher.example', ['xn--bcher-kva.example']],
    ['0.0.0.0 a.com b.com # note', ['a.com', 'b.com']],
    ['127.0.0.1\tads.example.com', ['ads.example.com']],
    ['::1 a.com', ['a.com']],
    [':: a.com', ['a.com']],
    ['0.0.0.0 localhost a.com', ['a.com']],
    ['||example.com^', ['example.com']],
    ['||example.com', ['example.com']],
    ['||example.com^$third-party,important', ['example.com']],
    ['address=/example.com/0.0.0.0', ['example.com']],
    ['address=/a.com/b.com/#', ['a.com', 'b.com']],
    ['server=/example.com/', ['example.com']],
    ['local=/example.com/', ['example.com']],
    ['my_host.example.com', ['my_host.example.com']],
  ] as const)('%s names %o', ([line, hosts]) =>
    expect(readListLine(line, isPublicSuffix)).toEqual({ type: 'hosts', hosts }),
  );

  test.for([
    '',
    '  ',
    '# a comment',
    '! a comment',
    '// a comment',
    '; a comment',
    '[Adblock Plus 2.0]',
    '127.0.0.1 localhost',
    '::1 localhost ip6-loopback',
  ])('“%s” says nothing', (line) => expect(readListLine(line, isPublicSuffix)).toEqual({ type: 'nothing' }));

  test.for([
    'com',
    'co.uk',
    'github.io',
    '0.0.0.0 com',
    '1.2.3.4',
    'localhostage',
    'example.com/path',
    'http://example.com/',
    '@@||example.com^',
    '||example.com/path^',
    '||example.com^$domain=other.com',
    '||exam*ple.com^',
    'example.com##.banner',
    '##.banner',
    '/regex/',
    'two words',
    '-bad.example',
    `${'a'.repeat(64)}.com`,
    `${'a.'.repeat(130)}com`,
    'x'.repeat(3000),
    'exa mple.com',
  ])('“%s” is not understood', (line) =>
    expect(readListLine(line, isPublicSuffix)).toEqual({ type: 'not-understood' }),
  );
});

describe('a list', () => {
  const label = fc.constantFrom('a', 'b', 'ads', 'x1', 'long-label');
  const name = fc
    .tuple(fc.array(label, { maxLength: 3 }), fc.constantFrom('example.com', 'site.org', 'b.co.uk'))
    .map(([labels, end]) => [...labels, end].join('.'));
  const line = fc.oneof(
    name,
    name.map((each) => `0.0.0.0 ${each}`),
    name.map((each) => `||${each}^`),
    name.map((each) => `address=/${each}/`),
    name.map((each) => each.toUpperCase()),
    fc.constantFrom('', '# comment', 'not understood at all', 'com'),
  );

  test('is its names, each once, without those that stand below another one, wherever its text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(800), { maxLength: 5 }),
        async (lines, feed, cuts) => {
          const text = `\uFEFFfirst.example\n${lines.join(feed)}`;
          const named = new Set(
            ['first.example', ...lines].flatMap((each) => {
              const read = readListLine(each, isPublicSuffix);
              return read.type === 'hosts' ? read.hosts : [];
            }),
          );
          const expected = [...named].filter((each) =>
            hostAndAbove(each)
              .slice(1)
              .every((above) => !named.has(above)),
          );
          const { domains, notUnderstood } = await parse(text, cuts);
          expect([...domains].sort()).toEqual(expected.sort());
          expect(notUnderstood).toBe(
            lines.filter((each) => readListLine(each, isPublicSuffix).type === 'not-understood').length,
          );
        },
      ),
    );
  });

  test('of any junk ends in names or a sentence, never in something thrown that has none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        await parse(text).then(
          ({ domains }) => expect(domains.length).toBeGreaterThan(0),
          (error: unknown) => expect(error).toMatchObject({ name: 'ListError' }),
        );
      }),
    );
  });

  test('keeps the first twenty lines that were not understood, cut short', async () => {
    const junk = Array.from({ length: 30 }, (_, index) => `${index} ${'x'.repeat(500)}`);
    const { notUnderstood, samples } = await parse(['a.example', ...junk].join('\n'));
    expect(notUnderstood).toBe(30);
    expect(samples).toHaveLength(20);
    expect(Math.max(...samples.map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  test('shows each such line once, and what in it cannot be seen', async () => {
    const long = `${'x'.repeat(10_000)}/`;
    const { notUnderstood, samples } = await parse(
      ['a.example', `${long}1`, `${long}2`, 'ex\u202emple./com', '\0null/'].join('\n'),
    );
    expect(notUnderstood).toBe(4);
    expect(samples).toEqual([`${'x'.repeat(119)}…`, 'ex\uFFFDmple./com', '\uFFFDnull/']);
  });

  test.for(['utf-16le', 'utf-16be'] as const)('is read in %s, too', async (encoding) => {
    const little = Buffer.from('\uFEFF0.0.0.0 a.example\r\nbücher.example\r\n', 'utf16le');
    const bytes = encoding === 'utf-16le' ? little : little.swap16();
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(bytes.subarray(0, 11));
      yield new Uint8Array(bytes.subarray(11));
    }
    const taken = await takeList(pieces(), { isPublicSuffix, size: null, onProgress: () => undefined, rest });
    expect(taken).toMatchObject({ domains: 2, notUnderstood: 0 });
  });

  test('with too many names, or too long, or without names, is refused in a sentence', async () => {
    const parser = createListParser(isPublicSuffix);
    expect(() => {
      for (let index = 0; index < 1_000_001; index += 5000)
        parser.feed(`${Array.from({ length: 5001 }, (_, each) => `n${index + each}.example`).join('\n')}\n`);
    }).toThrow('list.problem.tooManySites');
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let read = 0; read <= MOST_LIST_BYTES; read += 4_000_000) yield new Uint8Array(4_000_000).fill(35);
    }
    const options = { isPublicSuffix, size: null, onProgress: () => undefined, rest };
    await expect(takeList(endless(), options)).rejects.toThrow('list.problem.tooLong');
    await expect(parse('# nothing')).rejects.toThrow('list.problem.noSites');
  }, 30_000);

  test('shows how far it is, up to the end', async () => {
    const bytes = new TextEncoder().encode('a.example\n'.repeat(100_000));
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield bytes;
    }
    const steps: number[] = [];
    const taken = await takeList(pieces(), {
      isPublicSuffix,
      size: bytes.length,
      onProgress: (step) => steps.push(step),
      rest,
    });
    expect(taken.domains).toBe(1);
    expect(steps.length).toBeGreaterThan(3);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(steps.at(-1)).toBe(1);
  });
});
