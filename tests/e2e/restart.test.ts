import { beforeAll, expect, test } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';
import { route } from '../support/route.ts';

const world = browserAndSite({ kept: true });

beforeAll(() => setBoundary(world.browser, { sites: ['blocked.test'], allow: 30 }));

/** The tab that the browser opened as it started, at the pause. */
async function startedAtPause(): Promise<Tab> {
  const tab = await until('a tab at the pause', async () => {
    for (const each of await world.browser.tabs()) {
      if ((await each.address()).startsWith(world.browser.page('pause.html'))) return each;
    }
    return null;
  });
  await pauseShown(tab);
  return tab;
}

/** Chromium lets the first request out before any rule is loaded. */
const LET_OUT = runsIn === 'chromium' ? 1 : 0;

const requests = (): string[] => world.site.seen('blocked.test').map(({ path }) => path);

test('the site under test tells what is painted of a page that nothing holds', async () => {
  const tab = await world.browser.open(world.site.url('open.test', '/paints'));
  await until('the page told', async () =>
    world.site.seen('open.test').some(({ path }) => path.startsWith('/painted')),
  );
  await tab.close();
});

const group = 'Starts and reloads';
const verdict = LET_OUT === 0 ? 'held' : 'held after one request';
const note = LET_OUT === 0 ? '' : 'Chromium sends its first request before it has loaded any rule; nothing is painted.';

route('the browser starts straight into it', { group, verdict, note }, async () => {
  world.site.forget();
  await world.browser.restart({ addresses: [world.site.url('blocked.test', '/paints')] });
  const tab = await startedAtPause();
  expect(requests().length).toBeLessThanOrEqual(LET_OUT);
  expect(requests().filter((path) => path !== '/paints')).toEqual([]);
  await tab.press('button', 'Leave this page');
  await until('the quiet page', async () => (await tab.address()).endsWith('/quiet.html'));
});

route('a session that is restored', { group, verdict, note: 'No allowance is left.' }, async () => {
  const address = world.site.url('blocked.test', '/paints');
  const tab = await world.browser.open(address);
  await pauseShown(tab);
  await goOn(tab);
  await isAt(tab, address);
  await until('the page is painted', async () => requests().includes('/painted?first-contentful-paint'));
  world.site.forget();
  await world.browser.restart({ restored: true });
  await startedAtPause();
  expect(requests().length).toBeLessThanOrEqual(LET_OUT);
  expect(requests().filter((path) => path !== '/paints')).toEqual([]);
});
