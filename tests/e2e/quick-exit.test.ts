import { beforeAll, expect, test } from 'vitest';
import { countsOf, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const other = (path = '/'): string => world.site.url('other.test', path);
const covered = (path = '/'): string => world.site.url('blocked.test', path);
const NEW_TAB =
  runsIn === 'chromium' ? /^chrome:\/\/(?:newtab|new-tab-page)/ : /^about:(?:newtab|home|blank|privatebrowsing)/;

beforeAll(() => setBoundary(world.browser, { sites: ['blocked.test'] }));

/** The page may be gone before its driver has heard that it was pressed. */
const goneMeanwhile = (): void => undefined;

async function addresses(): Promise<readonly string[]> {
  const tabs = await world.browser.tabs();
  return Promise.all(tabs.map((tab) => tab.address().catch(() => 'gone')));
}

const ours = async (): Promise<readonly string[]> =>
  (await addresses()).filter((address) => address.startsWith(world.browser.page('').slice(0, -1)));

async function openAll(): Promise<{ readonly site: Tab; readonly pause: Tab; readonly last: Tab }> {
  const site = await world.browser.open(other('/stays'));
  await isAt(site, other('/stays'));
  const pause = await world.browser.open(covered());
  await pauseShown(pause);
  await world.browser.openPage('options.html#/settings');
  await world.browser.openPage('help.html');
  const last = await world.browser.openPage('quiet.html');
  await until('the way out', () => last.has('button', 'Quick exit'));
  return { site, pause, last };
}

/** The tab in front is the one that its own page sees. */
async function inFront(): Promise<readonly string[]> {
  const tabs = await world.browser.tabs();
  const seen = await Promise.all(
    tabs.map((tab) => tab.evaluate<boolean>(`document.visibilityState === 'visible'`).catch(() => false)),
  );
  const all = await addresses();
  return all.filter((_, index) => seen[index]);
}

async function leavesNothing(): Promise<void> {
  await until('every page of ours is gone', async () => (await ours()).length === 0);
  expect(await addresses()).toContain(other('/stays'));
  await until('a new tab in front', async () => (await inFront()).some((address) => NEW_TAB.test(address)));
}

test('Escape twice closes every page of ours, and nothing else; the pause counts as closed', async () => {
  const { site, last } = await openAll();
  await last.front();
  await last.key('Escape');
  await last.key('Escape').catch(goneMeanwhile);
  await leavesNothing();
  await until('the pause is counted', async () => (await countsOf(world.browser, 'blocked.test')).pauses === 1);
  expect(await countsOf(world.browser, 'blocked.test')).toEqual({ pauses: 1, left: 0, continued: 0 });
  await site.close();
});

test('the button does the same, also where the background sleeps', async () => {
  const { site, pause } = await openAll();
  await world.browser.killBackground();
  await pause.front();
  await pause.press('button', 'Quick exit').catch(goneMeanwhile);
  await leavesNothing();
  await site.close();
});

test('Escape once does nothing, and neither do two with another key between them', async () => {
  const page = await world.browser.openPage('help.html');
  await until('the way out', () => page.has('button', 'Quick exit'));
  const open = (): Promise<number> => page.evaluate(`chrome.tabs.query({}).then((tabs) => tabs.length)`);
  const before = await open();
  await page.key('Escape');
  await page.key('Shift');
  await page.key('Escape');
  // The browser answers in turn: had a tab been asked for, it would be among these.
  expect(await open()).toBe(before);
  expect(await page.has('heading', 'Help now')).toBe(true);
  await page.close();
});
