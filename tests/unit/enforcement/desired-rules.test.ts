import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '@/utils/boundary/address';
import type { Boundary } from '@/utils/boundary/boundary';
import { decide } from '@/utils/boundary/decide';
import { type Allowance, type Allowances, NO_ALLOWANCES } from '@/utils/enforcement/allowance';
import { desiredRules, NOTHING_LIVE } from '@/utils/enforcement/desired-rules';
import type { Rule } from '@/utils/enforcement/rule';
import { boundary, id, standing } from '../../support/builders';

const PAGES = { pausePage: 'chrome-extension://x/pause.html', checkPage: 'chrome-extension://x/check.html' };

const NOTHING = { has: () => false };

/** What the browser does with a main-frame navigation: the rule with the highest priority counts. */
function browserDoes(rules: readonly Rule[], url: string, tab = 1): 'hold' | 'open' {
  const { hostname } = new URL(url);
  const host = hostname.replace(/\.$/, '');
  const matching = rules.filter(({ condition }) => {
    const domain = (condition.requestDomains ?? ['test']).some((each) => host === each || host.endsWith(`.${each}`));
    return (
      domain &&
      new RegExp(condition.regexFilter ?? '', 'i').test(new URL(url).href) &&
      condition.resourceTypes.includes('main_frame') &&
      (condition.tabIds?.includes(tab) ?? true)
    );
  });
  const [first] = matching.sort((a, b) => b.priority - a.priority);
  const best = matching.filter(({ priority }) => priority === first?.priority);
  expect(new Set(best.map(({ action }) => action.type)).size, `one answer for ${url}`).toBeLessThanOrEqual(1);
  return first?.action.type === 'redirect' ? 'hold' : 'open';
}

const rulesOf = (
  boundaries: readonly Boundary[],
  allowances: Allowances = NO_ALLOWANCES,
  privateTabs: readonly number[] = [],
): Rule[] => {
  const { lasting, passing } = desiredRules(standing(boundaries), [], { allowances, passes: [] }, privateTabs, PAGES);
  return [...lasting, ...passing];
};

const allowing = (...standing: Allowance[]): Allowances => ({ standing, seenAt: 0 });

const host = fc.constantFrom('a.test', 'b.a.test', 'c.b.a.test', 'ba.test', 'z.test');
const segment = fc.constantFrom('x', 'y', 'xy', 'long-segment-name', 'ü');
const path = fc.array(segment, { maxLength: 3 }).map((segments) => segments.map((each) => `/${each}`).join(''));
const line = fc
  .tuple(fc.constantFrom('', '', '', '!'), fc.constantFrom('', '', '*.'), host, path)
  .map((parts) => parts.join(''));
const anyBoundary = fc
  .tuple(fc.uniqueArray(line, { minLength: 1, maxLength: 5 }), fc.nat(10_000), fc.boolean())
  .map(([lines, number, on]) =>
    boundary(['z.test/never', ...lines], { id: id(`n${number}`), on: on || number % 3 > 0 }),
  );
const anyUrl = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom('', 'u:p@'),
    fc.constantFrom('', 'q.', 'B.'),
    host,
    fc.constantFrom('', '.', ':81'),
    path,
    fc.constantFrom('', '/', '?x', '#y', '/z'),
  )
  .map(
    ([scheme, user, prefix, name, suffix, where, end]) => `${scheme}://${user}${prefix}${name}${suffix}${where}${end}`,
  );

test('the browser’s rules and the decision in code agree, whatever the boundaries and exceptions', () => {
  fc.assert(
    fc.property(
      fc.array(anyBoundary, { maxLength: 4 }),
      fc.array(anyUrl, { minLength: 1, maxLength: 12 }),
      (boundaries, urls) => {
        const rules = rulesOf(boundaries);
        for (const url of urls) {
          const address = readAddress(url);
          if (address !== null)
            expect(browserDoes(rules, url), url).toBe(decide(standing(boundaries), NOTHING, address).type);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

test('an allowance opens exactly what the decision in code opens', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyBoundary, { minLength: 1, maxLength: 4, selector: (each) => each.id }),
      fc.nat(3),
      fc.array(anyUrl, { minLength: 1, maxLength: 10 }),
      (boundaries, which, urls) => {
        const opened = boundaries[which % boundaries.length]?.id ?? id('none');
        const everywhere = rulesOf(
          boundaries,
          allowing({ boundaries: [opened], host: null, scope: { type: 'everywhere' }, until: 1 }),
        );
        const once = rulesOf(
          boundaries,
          allowing({ boundaries: [opened], host: null, scope: { type: 'once', tab: 7, page: null }, until: 1 }),
        );
        const inPrivate = rulesOf(
          boundaries,
          allowing({ boundaries: [opened], host: null, scope: { type: 'private' }, until: 1 }),
          [7],
        );
        for (const url of urls) {
          const address = readAddress(url);
          if (address === null) continue;
          const without = decide(standing(boundaries), NOTHING, address).type;
          const within = decide(standing(boundaries), { has: (each) => each === opened }, address).type;
          expect(browserDoes(everywhere, url), url).toBe(within);
          for (const rules of [once, inPrivate]) {
            expect(browserDoes(rules, url, 7), url).toBe(within);
            expect(browserDoes(rules, url, 8), url).toBe(without);
          }
        }
      },
    ),
    { numRuns: 700 },
  );
});

describe('rules', () => {
  test('of whole hosts share one rule', () => {
    expect(
      desiredRules(standing([boundary(['a.test', 'b.test']), boundary(['c.test'])]), [], NOTHING_LIVE, [], PAGES)
        .lasting,
    ).toHaveLength(1);
  });

  test('match an encoded letter on short paths, and fit Chromium’s memory on long ones', () => {
    const short = rulesOf([boundary(['a.test/shorts'])]);
    expect(browserDoes(short, 'http://a.test/s%68ORTS/9')).toBe('hold');
    const [long] = rulesOf([boundary(['a.test/a-rather-long-path/that-goes-on'])]);
    expect(long?.condition.regexFilter).not.toContain('%61');
  });

  test('a used-up “once” needs no rule', () => {
    const boundaries = [boundary(['a.test'])];
    const page = { visit: '0', address: 'http://a.test/', travelled: false };
    expect(
      desiredRules(
        standing(boundaries),
        [],
        {
          passes: [],
          allowances: allowing({
            boundaries: [boundaries[0]?.id ?? id('')],
            host: null,
            scope: { type: 'once', tab: 1, page },
            until: 1,
          }),
        },
        [],
        PAGES,
      ).passing.filter(({ condition }) => condition.resourceTypes.includes('main_frame')),
    ).toEqual([]);
  });
});

test('in a strict window the browser holds what no schedule, budget or allowance could open, and the code agrees', () => {
  const never = { spans: null, from: '2999-01-01', until: null };
  fc.assert(
    fc.property(
      fc.array(anyBoundary, { minLength: 1, maxLength: 4 }),
      fc.array(anyUrl, { minLength: 1, maxLength: 10 }),
      (boundaries, urls) => {
        const resting = boundaries.map((each) => ({ ...each, when: never }));
        const strict = standing(resting, { strictMs: 1 });
        const all = resting.map((each) => each.id);
        const allowances = allowing({ boundaries: all, host: null, scope: { type: 'everywhere' }, until: 1 });
        const { lasting, passing } = desiredRules(strict, [], { allowances, passes: [] }, [], PAGES);
        for (const url of urls) {
          const address = readAddress(url);
          if (address === null) continue;
          const held = decide(standing(boundaries), NOTHING, address).type;
          expect(decide(strict, { has: () => true }, address).type, url).toBe(held);
          expect(browserDoes([...lasting, ...passing], url), url).toBe(held);
        }
      },
    ),
  );
});
