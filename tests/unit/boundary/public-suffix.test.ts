import fc from 'fast-check';
import { getPublicSuffix, parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { publicSuffixRules } from '../../../scripts/public-suffix-rules';
import { isPublicSuffix } from '../../support/public-suffix';

const OPTIONS = { allowPrivateDomains: true };

/** What tldts says of a host, the rule for endings that nobody listed left out. */
function byTldts(host: string): boolean {
  const { isIcann, isPrivate } = parse(host, OPTIONS);
  return (isIcann === true || isPrivate === true) && getPublicSuffix(host, OPTIONS) === host;
}

const names = publicSuffixRules().map((rule) => rule.replace('*', 'any').replace('!', ''));

describe('a public suffix is what tldts says is one', () => {
  test('for the name of every rule, for those right above, and for those below', () => {
    const hosts = names.flatMap((name) => [
      name,
      `x.${name}`,
      `y.x.${name}`,
      `www.${name}`,
      name.replace(/^[^.]+\./, ''),
      name.replace(/^[^.]+\./, 'x.'),
    ]);
    expect(hosts.length).toBeGreaterThan(50_000);
    expect(hosts.filter((host) => isPublicSuffix(host) !== byTldts(host))).toEqual([]);
  });

  test('for names that are put together of the labels of all rules', () => {
    const labels = fc.constantFrom(...new Set(names.flatMap((name) => name.split('.'))));
    const host = fc.array(fc.oneof(labels, fc.domain()), { minLength: 1, maxLength: 4 }).map((each) => each.join('.'));
    fc.assert(
      fc.property(host, fc.constantFrom(...names), (made, name) => {
        for (const each of [made, `${made}.${name}`]) expect(isPublicSuffix(each), each).toBe(byTldts(each));
      }),
      { numRuns: 3000 },
    );
  });
});

test.for([
  ['com', true],
  ['co.uk', true],
  ['github.io', true],
  ['xn--p1ai', true],
  ['anything.ck', true],
  ['www.ck', false],
  ['example.com', false],
  ['someone.github.io', false],
  ['unlisted', false],
  ['localhost', false],
  ['127.0.0.1', false],
  ['', false],
] as const)('%s: %o', ([host, suffix]) => expect(isPublicSuffix(host)).toBe(suffix));
