import { describe, expect, test } from 'vitest';
import { readAddress } from '@/utils/boundary/address';
import type { Boundary } from '@/utils/boundary/boundary';
import { decide, minutesAllowed } from '@/utils/boundary/decide';
import { boundary, id, standing } from '../../support/builders';

function verdict(boundaries: readonly Boundary[], url: string, allowed: readonly Boundary[] = []): string {
  const address = readAddress(url);
  if (address === null) throw new Error(`no address: ${url}`);
  const decision = decide(standing(boundaries), { has: (id) => allowed.some((each) => each.id === id) }, address);
  return decision.type === 'open' ? 'open' : decision.asking.name;
}

describe('a boundary covers', () => {
  const whole = [boundary(['example.com'])];
  const below = [boundary(['*.example.com'])];
  const path = [boundary(['example.com/shorts'])];

  test.for([
    ['http://example.com/', whole, 'hold'],
    ['https://a.b.EXAMPLE.com./x', whole, 'hold'],
    ['http://user:word@example.com:8080/', whole, 'hold'],
    ['http://notexample.com/', whole, 'open'],
    ['http://example.com.other.test/', whole, 'open'],
    ['http://other.test/?u=example.com', whole, 'open'],
    ['http://example.com/', below, 'open'],
    ['http://a.example.com/', below, 'hold'],
    ['http://example.com/shorts', path, 'hold'],
    ['http://m.example.com/Shorts/9?x#y', path, 'hold'],
    ['http://example.com/%73horts', path, 'hold'],
    ['http://example.com//shorts', path, 'hold'],
    ['http://example.com/shortsighted', path, 'open'],
    ['http://example.com/a/shorts', path, 'open'],
  ] as const)('%s', ([url, boundaries, expected]) =>
    expect(verdict(boundaries, url) === 'open' ? 'open' : 'hold').toBe(expected),
  );
});

test('an exception leaves open what its own boundary covers, and nothing of another one', () => {
  const one = boundary(['example.com', '!example.com/work'], { name: 'one' });
  const two = boundary(['example.com/work/chat'], { name: 'two' });
  expect(verdict([one, two], 'http://example.com/work')).toBe('open');
  expect(verdict([one, two], 'http://example.com/work/chat')).toBe('two');
  expect(verdict([one, two], 'http://example.com/play')).toBe('one');
});

test('the longest wait asks, the shortest allowance counts, and what is allowed or off does not hold', () => {
  const short = boundary(['example.com'], { id: id('short'), name: 'short', waitSeconds: 5, allowMinutes: 30 });
  const long = boundary(['example.com/x'], { id: id('long'), name: 'long', waitSeconds: 60, allowMinutes: 3 });
  expect(verdict([short, long], 'http://example.com/x')).toBe('long');
  expect(minutesAllowed([short, long].map((each) => ({ boundary: each, host: 'example.com' })))).toBe(3);
  expect(verdict([short, long], 'http://example.com/x', [long])).toBe('short');
  expect(verdict([{ ...short, on: false }], 'http://example.com/')).toBe('open');
});

test('only web addresses are looked at', () => {
  expect(readAddress('ftp://example.com/')).toBeNull();
  expect(readAddress('about:blank')).toBeNull();
  expect(readAddress('not an address')).toBeNull();
});
