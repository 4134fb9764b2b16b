import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mirrorOrigins } from '@/utils/mirror/mirror-origins';
import { mirroredAddress } from '@/utils/mirror/mirrored-address';
import { MIRRORS, MIRRORS_LOOKED_AT } from '@/utils/mirror/mirrors';

/** As the browser does it: the rule's domains, then its expression, in either case. */
function isAsked(url: string): boolean {
  const { href, hostname } = new URL(url);
  const host = hostname.replace(/\.+$/, '');
  return MIRRORS.some(
    ({ hosts, pattern }) =>
      hosts.some((one) => host === one || host.endsWith(`.${one}`)) &&
      new RegExp(pattern, 'i').exec(href)?.[0] === href,
  );
}

describe('the address inside', () => {
  test.for([
    [
      'https://en-m-wikipedia-org.translate.goog/wiki/A?x=1&_x_tr_sl=en&_x_tr_tl=de#b',
      'https://en.m.wikipedia.org/wiki/A?x=1#b',
    ],
    ['https://my--site-example-com.translate.goog/?_x_tr_sch=http', 'http://my-site.example.com/'],
    ['https://1-cn--sec-com.translate.goog/a.html?_x_tr_enc=1', 'https://cn-sec.com/a.html'],
    ['https://0-bcher--kva-example.translate.goog/?_x_tr_enc=0', 'https://xn--bcher-kva.example/'],
    ['https://example-com.translate.goog/?_x_tr_hp=very-long--name-', 'https://very.long-name.example.com/'],
    [
      'https://translate.google.com/translate?sl=auto&tl=en&u=https%3A%2F%2Fexample.com%2Fa%3Fb',
      'https://example.com/a?b',
    ],
    ['https://translate.google.co.uk/translate?u=example.com/a', 'http://example.com/a'],
    ['https://translate.google.com/website?sl=en&u=https://example.com', 'https://example.com/'],
    ['https://www.google.com/amp/s/www.example.com/a.html%3famp', 'https://www.example.com/a.html%3famp'],
    ['https://www.google.de/amp/example.com/a', 'http://example.com/a'],
    ['https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a?b#c', 'https://www.example.com/a?b#c'],
    ['https://cdn.ampproject.org/c/example.com/a', 'http://example.com/a'],
    ['https://my--site-example.cdn.ampproject.org/', 'https://my-site.example/'],
    ['https://0-en--us-example-com-0.cdn.ampproject.org/', 'https://en-us.example.com/'],
    ['https://www-example-com.www.bing-amp.com/c/s/www.example.com/a', 'https://www.example.com/a'],
    [
      'https://webcache.googleusercontent.com/search?q=cache:AbCdEf123_-x:https://example.com/a+some+words&hl=en',
      'https://example.com/a',
    ],
    ['https://webcache.googleusercontent.com/search?q=cache%3Aexample.com%3A8080/a', 'http://example.com:8080/a'],
    ['https://ssl.translatoruser.net/bv.aspx?from=en&to=de&a=http%3A%2F%2Fexample.com%2Fa', 'http://example.com/a'],
    [
      'https://web.archive.org/web/20200102030405/https://example.com/a?u=https://b.test/',
      'https://example.com/a?u=https://b.test/',
    ],
    ['https://web.archive.org/web/20200102030405id_/http:/example.com/a', 'http://example.com/a'],
    ['https://web.archive.org/web/2/example.com', 'http://example.com/'],
    ['https://web.archive.org/web/https%3A%2F%2Fexample.com%2Fa', 'https://example.com/a'],
    ['https://web.archive.org/web/2020*/example.com/a*', 'http://example.com/a*'],
    ['https://web.archive.org/web/*/https://example.com/', 'https://example.com/'],
    ['https://web.archive.org/save/https://example.com/a', 'https://example.com/a'],
    ['https://web.archive.org/http://example.com/', 'http://example.com/'],
    ['https://user:pw@WEB.archive.org.:443//web//2020//example.com', 'http://example.com/'],
    ['https://archive.ph/https://example.com/a?b', 'https://example.com/a?b'],
    ['https://archive.is/newest/https://example.com/', 'https://example.com/'],
    ['https://archive.md/20200102030405/http://example.com/a', 'http://example.com/a'],
    ['https://archive.li/2020.01.02-030405/http://example.com/a', 'http://example.com/a'],
    ['https://archive.fo/o/AbC12/https://example.com/a', 'https://example.com/a'],
    ['https://archive.vn/?run=1&url=https%3A%2F%2Fexample.com', 'https://example.com/'],
    ['https://archive.today/example.com', 'http://example.com/'],
    ['https://translate.yandex.ru/translate?lang=en-ru&url=https%3A%2F%2Fexample.com%2F', 'https://example.com/'],
    ['https://translated.turbopages.org/proxy_u/en-ru.ru.1-2-3-4/https/example.com/a?b', 'https://example.com/a?b'],
    ['https://example-com.turbopages.org/turbo/example.com/s/news/1', 'https://example.com/news/1'],
    ['https://yandexwebcache.net/yandbtm?fmode=inject&url=https%3A//example.com/a&l10n=ru', 'https://example.com/a'],
    ['https://12ft.io/https://example.com/a', 'https://example.com/a'],
    ['https://12ft.io/proxy?q=https%3A%2F%2Fexample.com%2Fa', 'https://example.com/a'],
    ['https://r.jina.ai/example.com', 'http://example.com/'],
  ] as const)('%s', ([url, inner]) => {
    expect(mirroredAddress(url)).toBe(inner);
    expect(isAsked(url)).toBe(true);
  });
});

describe('no address inside', () => {
  test.for([
    'https://example.com/',
    'https://www.google.com/search?q=https://example.com',
    'https://www.google.com/maps/place/example.com',
    'https://translate.google.com/?sl=auto&tl=de&text=hello&op=translate',
    'https://archive.org/details/some-book',
    'https://web.archive.org/',
    'https://web.archive.org/web/',
    'https://12ft.io/',
    'https://notarchive.ph/https://example.com/',
    'https://example.test/web/2020/https://example.com/',
    'https://web.archive.org/web/2020/ftp://example.com/',
    'https://web.archive.org/web/2020/javascript:alert(1)',
    'ftp://web.archive.org/web/2020/https://example.com/',
    'not an address',
    '',
  ])('%s', (url) => expect(mirroredAddress(url)).toBeNull());

  test('known to be a mirror, so that the browser asks, but of what it does not tell', () => {
    for (const url of [
      'https://archive.ph/AbC12',
      'https://cc.bingj.com/cache.aspx?q=words&d=123&w=abc',
      'https://ghostarchive.org/archive/AbC12',
      'https://perma.cc/AB12-CD34',
    ]) {
      expect(mirroredAddress(url)).toBeNull();
      expect(isAsked(url)).toBe(true);
    }
  });

  test('pages of large sites that mirror nothing are not asked about', () => {
    expect(isAsked('https://www.google.com/search?q=amp')).toBe(false);
    expect(isAsked('https://translate.google.com/?text=hello')).toBe(false);
    expect(isAsked('https://archive.org/details/web')).toBe(false);
  });
});

describe('mirrors inside mirrors', () => {
  const once = (url: string) => `https://web.archive.org/web/2020/${url}`;

  test('are followed three deep', () => {
    expect(mirroredAddress(once(once('https://example.com/')))).toBe('https://example.com/');
    expect(mirroredAddress(once(once(once('https://example.com/'))))).toBe('https://example.com/');
    expect(mirroredAddress(once(once(once(once('https://example.com/')))))).toBe(once('https://example.com/'));
  });

  test('of different kinds too', () => {
    const inner = encodeURIComponent('https://web.archive.org/web/2020/https://example.com/a');
    expect(mirroredAddress(`https://translate.google.com/translate?u=${inner}`)).toBe('https://example.com/a');
    expect(mirroredAddress('https://web-archive-org.translate.goog/web/2020/https://example.com/a')).toBe(
      'https://example.com/a',
    );
  });
});

describe('hosts in labels', () => {
  const domain = fc
    .array(fc.stringMatching(/^[a-z0-9ßäöüаяж][a-z0-9ßäöüаяж-]{0,8}[a-z0-9ßäöüаяж]$/), { minLength: 2, maxLength: 3 })
    .map((labels) => URL.parse(`https://${labels.join('.')}.test/`)?.hostname)
    .filter((host) => host !== undefined);
  const looksLikePunycode = (label: string) => label.slice(2, 4) === '--';
  const withHyphens = (host: string) => host.replaceAll('-', '--').replaceAll('.', '-');

  test('translate.goog, there and back', () => {
    fc.assert(
      fc.property(domain, fc.webPath(), (host, path) => {
        const punycode = host.startsWith('xn--');
        const label = withHyphens(punycode ? host.slice(4) : host);
        const escaped = !punycode && looksLikePunycode(label);
        const page = `https://${host}${path === '' ? '/' : path}`;
        const { pathname } = new URL(page);
        const url = punycode
          ? `https://0-${label}.translate.goog${pathname}?_x_tr_sl=de&_x_tr_enc=0`
          : `https://${escaped ? '1-' : ''}${label}.translate.goog${pathname}?_x_tr_sl=de${escaped ? '&_x_tr_enc=1' : ''}`;
        expect(mirroredAddress(url)).toBe(new URL(page).href);
      }),
    );
  });

  test('AMP caches, there and back', () => {
    const unicodeDomain = fc
      .array(fc.stringMatching(/^[a-zäöüß][a-z0-9äöüß-]{0,8}[a-zäöüß]$/), { minLength: 2, maxLength: 3 })
      .map((labels) => `${labels.map((label) => label.normalize('NFC')).join('.')}.test`)
      .filter((host) => URL.canParse(`https://${host}/`) && !host.split('.').some(looksLikePunycode));
    fc.assert(
      fc.property(unicodeDomain, (host) => {
        const label = withHyphens(host);
        const safe = looksLikePunycode(label) ? `0-${label}-0` : label;
        const url = URL.parse(`https://${safe}.cdn.ampproject.org/`)?.href;
        fc.pre(url !== undefined);
        expect(mirroredAddress(url ?? '')).toBe(new URL(`https://${host}/`).href);
      }),
    );
  });
});

describe('whatever comes', () => {
  const host = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.constantFrom(...MIRRORS.flatMap(({ hosts }) => hosts.slice(0, 2)), 'a-b.translate.goog'),
    },
    { weight: 1, arbitrary: fc.domain() },
  );
  const lead = fc.constantFrom(
    '',
    'web/',
    'web/2/',
    'save/',
    'amp/s/',
    'c/s/',
    '?u=',
    '?url=',
    '?q=cache:',
    '?a=',
    'o/x/',
    'turbo/',
  );
  const tail = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.webUrl().map(encodeURIComponent),
    fc.domain(),
    fc.string(),
    fc.string({ unit: 'binary' }),
  );

  test('it never throws, an address inside is http or https, and the browser asks about its mirror', () => {
    let found = 0;
    fc.assert(
      fc.property(host, lead, tail, (at, before, after) => {
        const url = URL.parse(`https://${at}/${before}${after}`)?.href ?? after;
        const inner = mirroredAddress(url);
        if (inner === null) return;
        found += 1;
        expect(inner).toMatch(/^https?:\/\/[^/]+\//);
        expect(new URL(inner).href).toBe(inner);
        expect(isAsked(url), url).toBe(true);
      }),
      { numRuns: 4000 },
    );
    expect(found).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (junk) => {
        expect(mirroredAddress(junk)).toBeNull();
      }),
    );
  });
});

test('the list is dated, names hosts in their plain form, and access follows from it', () => {
  expect(MIRRORS_LOOKED_AT).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const { hosts } of MIRRORS) for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  expect(mirrorOrigins()).toContain('*://*.translate.goog/*');
  expect(mirrorOrigins()).toContain('*://*.google.com/*');
  expect(mirrorOrigins()).not.toContain('*://*.translate.google.com/*');
});
