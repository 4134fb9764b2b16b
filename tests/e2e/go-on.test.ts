import { beforeAll, expect, test } from 'vitest';
import { goOn, isAt, moveWithin, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const at = (host: string, path = '/'): string => world.site.url(host, path);
const ready = (tab: Tab): Promise<boolean> =>
  tab.evaluate(`document.querySelector('.go-on button').getAttribute('aria-disabled') === 'false'`);
const secondsLeft = async (tab: Tab): Promise<number> =>
  Number(/(\d+):(\d\d) to wait/.exec(await tab.text('[role=timer]'))?.[2] ?? 0);

beforeAll(async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'], wait: 3, reason: 'wait a little' });
  await setBoundary(world.browser, { sites: ['third.test'], wait: 40, reason: 'wait long' });
  await setBoundary(world.browser, { sites: ['path.test/shorts'], allow: 0, reason: 'once only' });
});

test('“Continue” waits, then opens exactly the address that was asked for, in all tabs', async () => {
  const address = at('sub.blocked.test', '/a%20b/c?q=1&r=%C3%BC#part-2');
  const tab = await world.browser.open(address);
  await pauseShown(tab, 'wait a little');
  expect(await ready(tab)).toBe(false);
  await tab.evaluate(`document.querySelector('.go-on button').click()`);
  expect(await tab.has('heading', 'You set a pause here')).toBe(true);
  world.site.forget();
  await goOn(tab);
  await isAt(tab, address);
  expect(world.site.seen('blocked.test')).toMatchObject([
    { host: 'sub.blocked.test', method: 'GET', path: '/a%20b/c?q=1&r=%C3%BC' },
  ]);
  await until('the page is shown', () =>
    tab.evaluate<boolean>(`getComputedStyle(document.documentElement).display === 'block'`),
  );

  const elsewhere = await world.browser.open(at('blocked.test', '/other-page'));
  await isAt(elsewhere, at('blocked.test', '/other-page'));
  await elsewhere.close();
  await tab.close();
});

test('a reload starts the wait again, and time out of sight does not count', async () => {
  const tab = await world.browser.open(at('third.test'));
  await pauseShown(tab, 'wait long');
  await until('three seconds have passed', async () => (await secondsLeft(tab)) <= 37);
  await tab.reload();
  await pauseShown(tab, 'wait long');
  await until('the wait is long again', async () => (await secondsLeft(tab)) >= 39);
  await tab.evaluate(
    `Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`,
  );
  const before = await secondsLeft(tab);
  const started = Date.now();
  await until('two seconds go by', async () => Date.now() - started > 2000);
  expect(await secondsLeft(tab)).toBe(before);
  await tab.evaluate(`delete document.visibilityState; document.dispatchEvent(new Event('visibilitychange'))`);
  await until('the wait goes on', async () => (await secondsLeft(tab)) < before);
  await tab.close();
});

test('the wait does not need the background to stay alive', async () => {
  const tab = await world.browser.open(at('third.test', '/kept'));
  await pauseShown(tab, 'wait long');
  const before = await secondsLeft(tab);
  await world.browser.killBackground();
  await until('the wait goes on', async () => (await secondsLeft(tab)) < before - 1);
  await tab.close();
});

test('a form that was sent with POST goes on to its address', async () => {
  const address = at('path.test', '/shorts/form');
  const tab = await world.browser.open(at('other.test', `/form?to=${encodeURIComponent(address)}`));
  await until('the form', () => tab.evaluate<boolean>(`document.getElementById('link') !== null`));
  await tab.evaluate(`document.getElementById('link').click()`);
  await pauseShown(tab, 'once only');
  world.site.forget();
  await goOn(tab);
  await isAt(tab, address);
  expect(world.site.seen('path.test').map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /shorts/form']);
  await tab.close();
});

test('0 minutes opens this page once', async () => {
  const address = at('path.test', '/shorts/1');
  const tab = await world.browser.open(address);
  await pauseShown(tab, 'once only');
  await goOn(tab);
  await isAt(tab, address);
  await until('the page is shown', () =>
    tab.evaluate<boolean>(`getComputedStyle(document.documentElement).display === 'block'`),
  );
  const elsewhere = await world.browser.open(address);
  await pauseShown(elsewhere, 'once only');
  await elsewhere.close();
  await moveWithin(tab, '/shorts/2');
  await pauseShown(tab, 'once only');
  await goOn(tab);
  await isAt(tab, at('path.test', '/shorts/2'));
  await until('the page is shown', () =>
    tab.evaluate<boolean>(`getComputedStyle(document.documentElement).display === 'block'`),
  );
  const extension = await world.browser.openPage('quiet.html');
  const api = world.browser.name === 'firefox' ? 'browser' : 'chrome';
  await until('its rule is used up', () =>
    extension.evaluate<boolean>(
      `${api}.declarativeNetRequest.getSessionRules().then((rules) => rules.every(({ condition }) => !condition.tabIds || !condition.resourceTypes.includes('main_frame')))`,
    ),
  );
  await extension.close();
  world.site.forget();
  await tab.reload();
  await pauseShown(tab, 'once only');
  expect(world.site.seen('path.test')).toEqual([]);
  await tab.close();
});
