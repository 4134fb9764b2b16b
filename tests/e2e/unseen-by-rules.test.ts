import { beforeAll, expect, test } from 'vitest';
import { endAllowance, goOn, isAt, moveWithin, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';
import { route } from '../support/route.ts';

const world = browserAndSite();
const at = (host: string, path = '/'): string => world.site.url(host, path);

beforeAll(() => setBoundary(world.browser, { sites: ['blocked.test'], allow: 30 }));

const group = 'What no rule sees';

route('a page from the back/forward cache whose allowance has ended', { group, verdict: 'held' }, async () => {
  const tab = await world.browser.open(at('blocked.test', '/cached'));
  await pauseShown(tab);
  await goOn(tab);
  await isAt(tab, at('blocked.test', '/cached'));
  await tab.evaluate(
    `window.addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; }); window.mark = 'same page'; true`,
  );
  await tab.go(at('other.test', '/away'));
  await isAt(tab, at('other.test', '/away'));
  await endAllowance(world.browser);
  world.site.forget();
  await tab.front();
  await tab.back();
  await pauseShown(tab);
  expect(world.site.seen('blocked.test')).toEqual([]);
  await tab.press('button', 'Leave this page');
  await until(
    'the tab has left',
    async () => (await tab.address()).endsWith('/quiet.html') || (await tab.address()).startsWith('about:'),
  );
  await tab.close();
});

route(
  'a page that the site’s own service worker answers',
  { group, verdict: 'held', note: 'What the worker itself fetches is its own.' },
  async () => {
    const tab = await world.browser.open(at('worker.test', '/register'));
    await until('the worker is ready', async () => (await tab.evaluate<string>('document.title')) === 'ready');
    await tab.go(at('worker.test', '/from-worker/1'));
    await until('the worker answers', async () => (await tab.text()).includes('from the worker'));
    await tab.go(at('other.test', '/before'));
    await isAt(tab, at('other.test', '/before'));
    await setBoundary(world.browser, { sites: ['worker.test'], reason: 'has a worker' });
    world.site.forget();
    await tab.go(at('worker.test', '/from-worker/2'));
    await pauseShown(tab, 'has a worker');
    expect(world.site.seen('worker.test')).toEqual([]);
    await tab.press('button', 'Leave this page');
    await isAt(tab, at('other.test', '/before'));
    await tab.close();
  },
);

test('a hash that changes inside a covered, allowed page stays allowed', async () => {
  const tab = await world.browser.open(at('blocked.test', '/hash'));
  await pauseShown(tab);
  await goOn(tab);
  await isAt(tab, at('blocked.test', '/hash'));
  await tab.evaluate(`location.hash = 'two'`);
  await isAt(tab, at('blocked.test', '/hash#two'));
  await until('the page is shown', () =>
    tab.evaluate<boolean>(`getComputedStyle(document.documentElement).display === 'block'`),
  );
  await tab.close();
});

route(
  'a page from before the boundary, on an open path, that moves into the covered path',
  { group, verdict: 'held' },
  async () => {
    const tab = await world.browser.open(at('path.test', '/home'));
    await isAt(tab, at('path.test', '/home'));
    await setBoundary(world.browser, { sites: ['path.test/shorts'], reason: 'only shorts' });
    await tab.front();
    await moveWithin(tab, '/shorts/9');
    await pauseShown(tab, 'only shorts');
    await tab.close();
  },
);

route(
  'a page from before the boundary that comes back from the back/forward cache',
  { group, verdict: 'held' },
  async () => {
    const tab = await world.browser.open(at('third.test', '/cached'));
    await isAt(tab, at('third.test', '/cached'));
    await tab.go(at('other.test', '/away'));
    await isAt(tab, at('other.test', '/away'));
    await setBoundary(world.browser, { sites: ['third.test'], reason: 'made later' });
    world.site.forget();
    await tab.front();
    await tab.back();
    await pauseShown(tab, 'made later');
    expect(world.site.seen('third.test')).toEqual([]);
    await tab.close();
  },
);
