import { beforeAll, describe, expect, test } from 'vitest';
import { moveWithin, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';
import { route } from '../support/route.ts';
import { uncoveredPage } from '../support/uncovered-page.ts';

const world = browserAndSite();
/** Nothing listens here, and browsers do not refuse it themselves. */
const CLOSED_PORT = 8765;

beforeAll(() => setBoundary(world.browser, { sites: ['blocked.test', 'bücher.test', 'path.test/shorts'] }));

/** Opens an uncovered page and then follows its one link. */
async function follow(path: string, to: string): Promise<Tab> {
  const tab = await world.browser.open(world.site.url('other.test', `${path}?to=${encodeURIComponent(to)}`));
  await until('the uncovered page', () => tab.evaluate<boolean>(`document.getElementById('link') !== null`));
  await tab.evaluate(`document.getElementById('link').click()`);
  return tab;
}

const script = (code: string): Promise<Tab> => uncoveredPage(world, code);

const covered = (path = '/a/b?q=1'): string => world.site.url('blocked.test', path);
const typed = (url: string): Promise<Tab> => world.browser.open(url);
const sent = (path: string, to = covered()): Promise<Tab> =>
  typed(world.site.url('other.test', `${path}${path.includes('?') ? '&' : '?'}to=${encodeURIComponent(to)}`));
const atPort = (text: string): string => text.replace('PORT', String(world.site.port));

type Go = () => Promise<Tab>;

const SPELLINGS: readonly (readonly [string, Go])[] = [
  ['typed', () => typed(covered())],
  ['a subdomain', () => typed(world.site.url('deep.sub.blocked.test'))],
  ['www before the name', () => typed(world.site.url('www.blocked.test'))],
  ['a trailing dot', () => typed(atPort('http://blocked.test.:PORT/'))],
  ['another port', () => typed(`http://blocked.test:${CLOSED_PORT}/`)],
  ['https', () => typed(`https://blocked.test:${CLOSED_PORT}/`)],
  ['user and password in the address', () => typed(atPort('http://user:word@blocked.test:PORT/'))],
  ['another site’s name as the user', () => typed(atPort('http://other.test@blocked.test:PORT/'))],
  ['upper case', () => typed(atPort('HTTP://BLOCKED.TEST:PORT/'))],
  ['a Unicode name', () => typed(atPort('http://bücher.test:PORT/'))],
  ['the name as its servers know it', () => typed(atPort('http://xn--bcher-kva.test:PORT/'))],
  ['a Unicode name in upper case', () => typed(atPort('http://BÜCHER.test:PORT/'))],
  ['a Unicode name whose marks stand apart', () => typed(atPort('http://bu\u0308cher.test:PORT/'))],
  ['the usual port, written out', () => typed('http://blocked.test:80/')],
  ['full-width letters', () => script(atPort(`location.href = 'http://\\uff42locked.test:PORT/'`))],
  ['an ideographic full stop', () => script(atPort(`location.href = 'http://blocked\\u3002test:PORT/'`))],
  ['a soft hyphen in the name', () => script(atPort(`location.href = 'http://blo\\u00adcked.test:PORT/'`))],
  ['percent-encoded letters in the name', () => script(atPort(`location.href = 'http://%62locked.test:PORT/'`))],
  ['backslashes for slashes', () => script(atPort(`location.href = 'http:\\\\\\\\blocked.test:PORT\\\\a'`))],
  ['a tab and a line feed inside', () => script(atPort(`location.href = 'http://blo\\tck\\ned.test:PORT/'`))],
  ['without a scheme', () => script(atPort(`location.href = '//blocked.test:PORT/'`))],
  ['a path', () => typed(world.site.url('path.test', '/shorts/9?x'))],
  ['a path in upper case', () => typed(world.site.url('path.test', '/SHORTS'))],
  ['a path with an encoded letter', () => typed(world.site.url('path.test', '/%73horts/'))],
  ['a path with an empty segment', () => typed(world.site.url('path.test', '//shorts/9'))],
  ['a path with a step back', () => typed(world.site.url('path.test', '/a/../shorts/9'))],
  ['a path with a dot', () => typed(world.site.url('path.test', '/./shorts'))],
];

const WAYS: readonly (readonly [string, Go])[] = [
  ['a link', () => follow('/link', covered())],
  [
    'a link with noopener',
    () =>
      script(
        `const a = document.createElement('a'); a.rel = 'noopener noreferrer'; a.href = '${'COVERED'}'; a.click()`.replace(
          'COVERED',
          covered(),
        ),
      ),
  ],
  ['a redirect', () => sent('/redirect?hops=1')],
  ['a chain of redirects', () => sent('/redirect?hops=4')],
  ['a redirect with status 301', () => sent('/redirect?status=301')],
  ['a redirect with status 303', () => sent('/redirect?status=303')],
  ['a redirect with status 307', () => sent('/redirect?status=307')],
  ['a redirect with status 308', () => sent('/redirect?status=308')],
  ['a “Refresh” header', () => sent('/refresh')],
  ['a meta refresh', () => sent('/meta')],
  ['location.href', () => sent('/script')],
  ['location.replace', () => script(`location.replace('${covered()}')`)],
  ['location.assign', () => script(`location.assign('${covered()}')`)],
  ['the Navigation API', () => script(`navigation.navigate('${covered()}')`)],
  [
    'a javascript: link',
    () =>
      script(`const a = document.createElement('a'); a.href = "javascript:location.href='${covered()}'"; a.click()`),
  ],
  [
    'a form that is sent with GET',
    () =>
      script(
        `const f = document.createElement('form'); f.action = '${covered()}'; document.body.append(f); f.submit()`,
      ),
  ],
  ['a form that is sent with POST', () => follow('/form', covered())],
  ['a page that was rendered ahead', () => follow('/prerender', covered())],
  ['a link that asks for a download', () => follow('/download', covered())],
  ['a page written into a frame, which sends the whole page there', () => sent('/srcdoc')],
  [
    'a page out of a blob',
    () =>
      script(
        `location.href = URL.createObjectURL(new Blob(['<script>location.href = "${covered()}"</scr' + 'ipt>'], { type: 'text/html' }))`,
      ),
  ],
];

async function expectHeld(tab: Tab): Promise<void> {
  await pauseShown(tab);
  for (const host of ['blocked.test', 'xn--bcher-kva.test', 'path.test'])
    expect(world.site.seen(host), host).toEqual([]);
  expect(await tab.address()).not.toContain('test');
  await tab.close();
}

describe.each([
  ['How the address is spelled', SPELLINGS],
  ['How one gets there', WAYS],
] as const)('%s', (group, routes) => {
  for (const [name, go] of routes)
    route(name, { group, verdict: 'held' }, async () => {
      world.site.forget();
      await expectHeld(await go());
    });
});

route(
  'a page that was fetched ahead',
  {
    group: 'How one gets there',
    verdict: 'held after one request',
    note: 'The request is made by the page in which the link stands, and shown nowhere.',
  },
  async () => {
    world.site.forget();
    const tab = await typed(world.site.url('other.test', `/prefetch?to=${encodeURIComponent(covered('/ahead'))}`));
    await until('it is fetched ahead', async () => world.site.seen('blocked.test').length > 0);
    await tab.evaluate(`document.getElementById('link').click()`);
    await pauseShown(tab);
    expect(world.site.seen('blocked.test')).toHaveLength(1);
    await tab.close();
  },
);

describe('New tabs and windows', () => {
  const group = 'New tabs and windows';
  const opens: readonly (readonly [string, string])[] = [
    ['window.open', `window.open(TO)`],
    ['window.open with noreferrer', `window.open(TO, '_blank', 'noreferrer')`],
    ['a popup window', `window.open(TO, '', 'popup,width=300,height=300')`],
    ['an empty window that is then sent there', `const opened = window.open('', '_blank'); opened.location.href = TO`],
    [
      'a form with a target',
      `const f = document.createElement('form'); f.action = TO; f.target = '_blank'; document.body.append(f); f.submit()`,
    ],
  ];
  for (const [name, code] of opens)
    route(name, { group, verdict: 'held' }, async () => {
      world.site.forget();
      const before = (await world.browser.tabs()).length;
      const tab = await typed(world.site.url('other.test', '/open?to=about:blank'));
      await until('the uncovered page', () => tab.evaluate<boolean>(`document.getElementById('link') !== null`));
      await click(tab, code.replaceAll('TO', JSON.stringify(covered())));
      const opened = await until('a new tab', async () => {
        const tabs = await world.browser.tabs();
        return tabs.length > before + 1 ? tabs.at(-1) : undefined;
      });
      await expectHeld(opened);
      await tab.close();
    });

  route('a tab that an extension opens', { group, verdict: 'held' }, async () => {
    world.site.forget();
    const page = await world.browser.openPage('quiet.html');
    const before = (await world.browser.tabs()).length;
    await page.evaluate(
      `(globalThis.browser ?? globalThis.chrome).tabs.create({ url: ${JSON.stringify(covered())} }).then(() => true)`,
    );
    await expectHeld(
      await until('a new tab', async () => {
        const tabs = await world.browser.tabs();
        return tabs.length > before ? tabs.at(-1) : undefined;
      }),
    );
    await page.close();
  });

  route('the background was killed just before', { group, verdict: 'held' }, async () => {
    world.site.forget();
    await world.browser.killBackground();
    await expectHeld(await typed(covered()));
  });
});

describe('Inside an open page', () => {
  const group = 'Inside an open page';
  for (const kind of ['push', 'replace'] as const)
    route(`history.${kind}State into a covered path`, { group, verdict: 'held' }, async () => {
      const tab = await typed(world.site.url('path.test', '/'));
      await until(
        'the open page is shown',
        async () => (await tab.address()).includes('path.test') && (await shown(tab)),
      );
      world.site.forget();
      await moveWithin(tab, '/shorts/9', kind);
      await expectHeld(tab);
    });

  route('a tab that was open before the boundary', { group, verdict: 'held' }, async () => {
    const tab = await typed(world.site.url('third.test', '/stays'));
    await until('the page is open', async () => (await tab.address()).includes('third.test'));
    world.site.forget();
    await setBoundary(world.browser, { sites: ['third.test'], reason: 'made later' });
    await pauseShown(tab, 'made later');
    expect(world.site.seen('third.test')).toEqual([]);
    await tab.close();
  });
});

test.each([
  ['notblocked.test', '/'],
  ['blocked.test.other.test', '/'],
  ['other.test', '/?u=blocked.test'],
  ['path.test', '/shortsighted'],
  ['path.test', '/a/shorts'],
] as const)('a name that only looks alike is left alone: %s%s', async (host, path) => {
  const tab = await typed(world.site.url(host, path));
  await until(
    'the page is shown',
    async () => (await tab.address()) === world.site.url(host, path) && (await shown(tab)),
  );
  expect(await tab.text()).toContain(host);
  await tab.close();
});

/** Runs a script as the doing of a press, without which browsers open no window. */
async function click(tab: Tab, code: string): Promise<void> {
  if (runsIn === 'firefox') return void (await tab.evaluate(`{ ${code}; }`));
  await tab.evaluate(`document.getElementById('link').onclick = () => { ${code}; }`);
  await tab.evaluate(`document.getElementById('link').click()`);
}

function shown(tab: Tab): Promise<boolean> {
  return tab.evaluate<boolean>(`getComputedStyle(document.documentElement).display !== 'none'`);
}
