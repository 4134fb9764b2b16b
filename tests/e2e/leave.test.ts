import { beforeAll, expect, test } from 'vitest';
import { endAllowance, goOn, isAt, moveWithin, openAlone, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const other = (path = '/'): string => world.site.url('other.test', path);
const covered = (path = '/'): string => world.site.url('blocked.test', path);

beforeAll(() => setBoundary(world.browser, { sites: ['blocked.test', 'path.test/shorts'] }));

test('leaving goes back to the page before, and the covered site sees nothing', async () => {
  world.site.forget();
  const tab = await world.browser.open(other('/before'));
  await isAt(tab, other('/before'));
  await tab.go(covered());
  await pauseShown(tab);
  await tab.press('button', 'Leave this page');
  await isAt(tab, other('/before'));
  await tab.go(covered('/anew'));
  await pauseShown(tab);
  expect(world.site.seen('blocked.test')).toEqual([]);
  await tab.close();
});

test('leaving passes by other covered pages on the way back', async () => {
  world.site.forget();
  const tab = await world.browser.open(other('/start'));
  await isAt(tab, other('/start'));
  for (const path of ['/one', '/two', '/three']) {
    await tab.go(covered(path));
    await pauseShown(tab);
    await until(`the pause of ${path}`, () =>
      tab.evaluate<boolean>(`history.state?.address === ${JSON.stringify(covered(path))}`),
    );
  }
  await tab.press('button', 'Leave this page');
  await isAt(tab, other('/start'));
  expect(world.site.seen('blocked.test')).toEqual([]);
  await tab.close();
});

test('leaving a page that moved itself into a covered path goes back to the open part of the site', async () => {
  const tab = await world.browser.open(world.site.url('path.test', '/home'));
  await isAt(tab, world.site.url('path.test', '/home'));
  await moveWithin(tab, '/shorts/9');
  await pauseShown(tab);
  await tab.press('button', 'Leave this page');
  await isAt(tab, world.site.url('path.test', '/home'));
  await tab.close();
});

test('Back from a pause on top of an open page does not run in a circle', async () => {
  const tab = await world.browser.open(other('/far'));
  await isAt(tab, other('/far'));
  await tab.go(world.site.url('path.test', '/home'));
  await isAt(tab, world.site.url('path.test', '/home'));
  await moveWithin(tab, '/shorts/9');
  await pauseShown(tab);
  await tab.back();
  await isAt(tab, world.site.url('path.test', '/home'));
  await tab.back();
  await isAt(tab, other('/far'));
  await tab.forward();
  await isAt(tab, world.site.url('path.test', '/home'));
  await tab.close();
});

test('Forward to a pause shows it again, with its address', async () => {
  const tab = await world.browser.open(other('/near'));
  await isAt(tab, other('/near'));
  await tab.go(covered('/again?q#f'));
  await pauseShown(tab);
  await tab.back();
  await isAt(tab, other('/near'));
  await tab.forward();
  await pauseShown(tab);
  expect(await tab.evaluate('history.state.address')).toBe(covered('/again?q#f'));
  await tab.close();
});

test('with nothing to go back to, leaving ends at a quiet page', async () => {
  const opener = await world.browser.open(other('/opener'));
  await isAt(opener, other('/opener'));
  const before = (await world.browser.tabs()).length;
  await opener.evaluate(`window.open(${JSON.stringify(covered('/fresh'))}, '_blank', 'noopener')`);
  const tab = await until('a new tab', async () => {
    const tabs = await world.browser.tabs();
    return tabs.length > before ? tabs.at(-1) : undefined;
  });
  await pauseShown(tab);
  await tab.press('button', 'Leave this page');
  await until('the quiet page', async () => (await tab.address()).endsWith('/quiet.html'));
  expect(await tab.has('heading', 'You stepped away. That counts.')).toBe(true);
  await tab.close();
  await opener.close();
});

test('leaving a pause on top of the covered page with which the tab began ends at the quiet page, too', async () => {
  const opener = await world.browser.open(covered('/allowed'));
  await pauseShown(opener);
  await goOn(opener);
  await isAt(opener, covered('/allowed'));
  const tab = await openAlone(world.browser, opener, covered('/alone'));
  await isAt(tab, covered('/alone'));
  await endAllowance(world.browser);
  await pauseShown(tab);
  world.site.forget();
  await tab.front();
  await tab.press('button', 'Leave this page');
  await until('the quiet page', async () => (await tab.address()).endsWith('/quiet.html'));
  expect(world.site.seen('blocked.test')).toEqual([]);
  await tab.close();
  await opener.close();
});
