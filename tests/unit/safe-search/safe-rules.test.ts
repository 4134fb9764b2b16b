import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SafeRule, safeSearchOrigins, safeSearchRules } from '@/utils/safe-search/safe-rules';
import type { SafeSearchId } from '@/utils/safe-search/safe-search';
import { SAFE_SERVICES } from '@/utils/safe-search/safe-services';

const ALL: readonly SafeSearchId[] = SAFE_SERVICES.map(({ id }) => id);

function matches({ condition }: SafeRule, address: string, resource: 'main_frame' | 'xmlhttprequest' = 'main_frame') {
  const { href, hostname } = new URL(address);
  const under = (hosts: readonly string[] = []) => hosts.some((host) => `.${hostname}`.endsWith(`.${host}`));
  return (
    condition.resourceTypes.includes(resource) &&
    under(condition.requestDomains) &&
    !under(condition.excludedRequestDomains) &&
    new RegExp(condition.regexFilter, 'i').test(href)
  );
}

/** How each browser writes a query again: Chromium as pairs, Firefox only what changed (ExtensionDNR.sys.mjs). */
type Rewrite = (part: string) => string;
const CHROMIUM: Rewrite = (part) => (part.includes('=') ? part : `${part}=`);
const FIREFOX: Rewrite = (part) => part;

function transformed({ action }: SafeRule, address: string, rewrite: Rewrite): string {
  const url = new URL(address);
  if (action.type !== 'redirect') return url.href;
  const { transform } = action.redirect;
  if ('host' in transform) {
    url.hostname = transform.host;
    return url.href;
  }
  const { removeParams, addOrReplaceParams } = transform.queryTransform;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part, _at, parts) => (parts.length > 1 || part !== '') && part.split('=')[0] !== removeParams[0]);
  url.search = [...kept.map(rewrite), ...addOrReplaceParams.map(({ key, value }) => `${key}=${value}`)].join('&');
  return url.href;
}

/** Where a navigation ends: a rule that leads to the address itself does not redirect. */
function followed(address: string, rewrite: Rewrite = CHROMIUM): { readonly at: string; readonly redirects: number } {
  const rules = safeSearchRules(ALL);
  let at = new URL(address).href;
  for (let redirects = 0; redirects < 10; redirects += 1) {
    const now = at;
    const rule = rules.find((one) => one.action.type === 'redirect' && matches(one, now));
    const next = rule === undefined ? now : transformed(rule, now, rewrite);
    if (next === now) return { at, redirects };
    at = next;
  }
  throw new Error(`${address} goes round in circles`);
}

describe('a search is filtered', () => {
  test.for([
    ['https://www.google.com/search?q=a%20b+c', 'https://www.google.com/search?q=a%20b+c&safe=active'],
    ['https://www.google.co.uk/search?safe=off&q=a&safe=off#x', 'https://www.google.co.uk/search?q=a&safe=active#x'],
    ['https://www.google.de/search?tbm=isch&q=a', 'https://www.google.de/search?tbm=isch&q=a&safe=active'],
    ['https://www.bing.com/images/search?q=a', 'https://www.bing.com/images/search?q=a&adlt=strict'],
    ['https://www.bing.com/search?q=a&adlt=off', 'https://www.bing.com/search?q=a&adlt=strict'],
    ['https://duckduckgo.com/?t=h_&q=a&ia=web', 'https://safe.duckduckgo.com/?t=h_&q=a&ia=web'],
    ['https://html.duckduckgo.com/html/?q=a', 'https://safe.duckduckgo.com/html/?q=a'],
    ['https://de.search.yahoo.com/search?p=a', 'https://de.search.yahoo.com/search?p=a&vm=r'],
    [
      'https://images.search.yahoo.com/search/images;_ylt=x?p=a',
      'https://images.search.yahoo.com/search/images;_ylt=x?p=a&vm=r',
    ],
    ['https://search.yahoo.co.jp/image/search?p=a', 'https://search.yahoo.co.jp/image/search?p=a&vm=r'],
    ['https://search.brave.com/images?q=a', 'https://search.brave.com/images?q=a&safesearch=strict'],
    ['https://www.qwant.com/?q=a&t=images', 'https://www.qwant.com/?q=a&t=images&s=2'],
  ] as const)('%s', ([from, to]) => {
    expect(followed(from)).toEqual({ at: to, redirects: 1 });
    expect(followed(to)).toEqual({ at: to, redirects: 0 });
  });
});

describe('what is no search is not touched', () => {
  test.for([
    'https://www.google.com/',
    'https://www.google.com/maps',
    'https://www.google.com/maps/search/museum?q=a',
    'https://www.google.com/searchbyimage?x',
    'https://mail.google.com/mail/u/0/?q=a#search/a',
    'https://www.notgoogle.com/search?q=a',
    'https://example.test/search?u=https://www.google.com/search?q=a',
    'https://www.bing.com/maps?q=a',
    'https://www.bing.com/',
    'https://duckduckgo.com/settings',
    'https://duckduckgo.com/email/',
    'https://safe.duckduckgo.com/?q=a',
    'https://mail.yahoo.com/search?p=a',
    'https://www.yahoo.com/news/search',
    'https://www.qwant.com/maps/?q=a',
    'https://brave.com/search',
  ])('%s', (url) => expect(followed(url)).toEqual({ at: new URL(url).href, redirects: 0 }));
});

test('no address goes round in circles, whatever its query is, in either browser', () => {
  const name = fc.constantFrom('q', 'p', 'safe', 'Safe', 'saf%65', 'adlt', 'vm', 's', 'safesearch', '');
  const value = fc.constantFrom('a%20b', 'c+d', 'active', 'strict', 'r', '2', 'off', '', '%26', 'x=y');
  const part = fc.tuple(name, fc.constantFrom('=', ''), value).map((pair) => pair.join(''));
  const page = fc.constantFrom(
    'https://www.google.com/search',
    'https://www.bing.com/search',
    'https://duckduckgo.com/',
    'https://search.yahoo.com/search',
    'https://search.brave.com/search',
    'https://www.qwant.com/',
  );
  fc.assert(
    fc.property(
      page,
      fc.array(part),
      fc.constantFrom('', '#x'),
      fc.constantFrom(CHROMIUM, FIREFOX),
      (at, parts, hash, rewrite) => {
        const end = followed(`${at}?${parts.join('&')}${hash}`, rewrite);
        expect(end.redirects).toBeLessThanOrEqual(1);
        const rule = safeSearchRules(ALL).find((one) => matches(one, end.at));
        if (rule?.action.type !== 'redirect' || !('queryTransform' in rule.action.redirect.transform)) return;
        const [{ key, value: safe }] = rule.action.redirect.transform.queryTransform.addOrReplaceParams;
        expect(
          new URL(end.at).search
            .slice(1)
            .split('&')
            .filter((one) => one.split('=')[0] === key),
        ).toEqual([`${key}=${safe}`]);
      },
    ),
    { numRuns: 2000 },
  );
});

describe('YouTube', () => {
  const [strict] = safeSearchRules(['youtube-moderate', 'youtube-strict']);

  test('gets one header, the stricter one, on pages and on what they fetch', () => {
    expect(safeSearchRules(['youtube-moderate', 'youtube-strict'])).toHaveLength(1);
    expect(strict?.action).toEqual({
      type: 'modifyHeaders',
      requestHeaders: [{ header: 'YouTube-Restrict', operation: 'set', value: 'Strict' }],
    });
    expect(safeSearchRules(['youtube-moderate'])[0]?.action).toMatchObject({ requestHeaders: [{ value: 'Moderate' }] });
    for (const host of ['www.youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com', 'youtubei.googleapis.com']) {
      expect(strict !== undefined && matches(strict, `https://${host}/x`)).toBe(true);
      expect(strict !== undefined && matches(strict, `https://${host}/x`, 'xmlhttprequest')).toBe(true);
    }
  });

  test('and no other site of Google does', () => {
    for (const url of ['https://www.google.com/', 'https://maps.googleapis.com/', 'https://notyoutube.com/'])
      expect(strict !== undefined && matches(strict, url)).toBe(false);
  });
});

test('the rule that leads to another host leaves that host out', () => {
  const [rule] = safeSearchRules(['duckduckgo']);
  expect(rule !== undefined && matches(rule, 'https://duckduckgo.com/?q=a')).toBe(true);
  expect(rule !== undefined && matches(rule, 'https://safe.duckduckgo.com/?q=a')).toBe(false);
});

test('only what is chosen has rules, and access for no more than its hosts', () => {
  expect(safeSearchRules([])).toEqual([]);
  expect(safeSearchOrigins([])).toEqual([]);
  expect(safeSearchRules(['bing']).map(({ service }) => service)).toEqual(['bing']);
  expect(safeSearchOrigins(['bing', 'brave'])).toEqual(['*://*.bing.com/*', '*://*.search.brave.com/*']);
  expect(safeSearchOrigins(['duckduckgo'])).toEqual(['*://*.duckduckgo.com/*']);
  expect(new Set(safeSearchOrigins(ALL)).size).toBe(safeSearchOrigins(ALL).length);
  const google = safeSearchOrigins(['google']);
  for (const origin of google) expect(origin).toMatch(/^\*:\/\/\*\.google(?:\.[a-z]{2,3}){1,2}\/\*$/);
  expect(new Set(google).size).toBe(google.length);
  expect(google.length).toBeGreaterThan(180);
});

test('each service says when it was looked at, and where', () => {
  for (const { lookedAt, source, hosts } of SAFE_SERVICES) {
    expect(lookedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(source.length).toBeGreaterThan(20);
    for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  }
});
