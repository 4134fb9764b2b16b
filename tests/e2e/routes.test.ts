import { beforeAll, describe, expect, test } from 'vitest';
import { moveWithin, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';

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

const covered = (path = '/a/b?q=1'): string => world.site.url('blocked.test', path);
const typed = (url: string): Promise<Tab> => world.browser.open(url);

describe('every way to a covered page ends at the pause, and the site sees no request', () => {
  const routes: readonly (readonly [string, () => Promise<Tab>])[] = [
    ['typed', () => typed(covered())],
    ['a subdomain', () => typed(world.site.url('deep.sub.blocked.test'))],
    ['a trailing dot', () => typed(`http://blocked.test.:${world.site.port}/`)],
    ['another port', () => typed(`http://blocked.test:${CLOSED_PORT}/`)],
    ['https', () => typed(`https://blocked.test:${CLOSED_PORT}/`)],
    ['user and password in the address', () => typed(`http://user:word@blocked.test:${world.site.port}/`)],
    ['upper case', () => typed(`HTTP://BLOCKED.TEST:${world.site.port}/`)],
    ['a Unicode name', () => typed(`http://bücher.test:${world.site.port}/`)],
    ['a link from another site', () => follow('/link', covered())],
    ['a redirect', () => typed(world.site.url('other.test', `/redirect?hops=1&to=${encodeURIComponent(covered())}`))],
    [
      'a chain of redirects',
      () => typed(world.site.url('other.test', `/redirect?hops=4&to=${encodeURIComponent(covered())}`)),
    ],
    ['a meta refresh', () => typed(world.site.url('other.test', `/meta?to=${encodeURIComponent(covered())}`))],
    [
      'a script that sets the location',
      () => typed(world.site.url('other.test', `/script?to=${encodeURIComponent(covered())}`)),
    ],
    ['a form that is sent with POST', () => follow('/form', covered())],
    ['a page that was rendered ahead', () => follow('/prerender', covered())],
    ['a path', () => typed(world.site.url('path.test', '/shorts/9?x'))],
    ['a path in upper case', () => typed(world.site.url('path.test', '/SHORTS'))],
    ['a path with an encoded letter', () => typed(world.site.url('path.test', '/%73horts/'))],
    ['a path with an empty segment', () => typed(world.site.url('path.test', '//shorts/9'))],
  ];

  test.for(routes)('%s', async ([, go]) => {
    world.site.forget();
    const tab = await go();
    await pauseShown(tab);
    expect(world.site.seen('blocked.test')).toEqual([]);
    expect(world.site.seen('xn--bcher-kva.test')).toEqual([]);
    expect(world.site.seen('path.test')).toEqual([]);
    expect(await tab.address()).not.toContain('test');
    await tab.close();
  });

  test('window.open', async () => {
    world.site.forget();
    const before = (await world.browser.tabs()).length;
    const tab = await world.browser.open(world.site.url('other.test', `/open?to=${encodeURIComponent(covered())}`));
    await until('the uncovered page', () => tab.evaluate<boolean>(`document.getElementById('link') !== null`));
    await tab.evaluate(
      runsIn === 'firefox' ? `window.open(${JSON.stringify(covered())})` : `document.getElementById('link').click()`,
    );
    const opened = await until('a new tab', async () => {
      const tabs = await world.browser.tabs();
      return tabs.length > before + 1 ? tabs.at(-1) : undefined;
    });
    await pauseShown(opened);
    expect(world.site.seen('blocked.test')).toEqual([]);
    await opened.close();
    await tab.close();
  });

  test('the background was killed just before', async () => {
    world.site.forget();
    await world.browser.killBackground();
    const tab = await typed(covered());
    await pauseShown(tab);
    expect(world.site.seen('blocked.test')).toEqual([]);
    await tab.close();
  });
});

describe('what the rules cannot see is brought to the pause by the guard', () => {
  test.each(['push', 'replace'] as const)('history.%sState into a covered path', async (kind) => {
    const tab = await typed(world.site.url('path.test', '/'));
    await until(
      'the open page is shown',
      async () => (await tab.address()).includes('path.test') && (await shown(tab)),
    );
    await moveWithin(tab, '/shorts/9', kind);
    await pauseShown(tab);
    await tab.close();
  });

  test('a tab that was open before the boundary', async () => {
    const tab = await typed(world.site.url('third.test', '/stays'));
    await until('the page is open', async () => (await tab.address()).includes('third.test'));
    world.site.forget();
    await setBoundary(world.browser, { sites: ['third.test'], reason: 'made later' });
    await pauseShown(tab, 'made later');
    expect(world.site.seen('third.test')).toEqual([]);
    await tab.close();
  });
});

describe('names that only look alike are left alone', () => {
  const open = [
    ['notblocked.test', '/'],
    ['blocked.test.other.test', '/'],
    ['other.test', '/?u=blocked.test'],
    ['path.test', '/shortsighted'],
    ['path.test', '/a/shorts'],
  ] as const;

  test.for(open)('%s%s', async ([host, path]) => {
    const tab = await typed(world.site.url(host, path));
    await until(
      'the page is shown',
      async () => (await tab.address()) === world.site.url(host, path) && (await shown(tab)),
    );
    expect(await tab.text()).toContain(host);
    await tab.close();
  });
});

function shown(tab: Tab): Promise<boolean> {
  return tab.evaluate<boolean>(`getComputedStyle(document.documentElement).display !== 'none'`);
}
