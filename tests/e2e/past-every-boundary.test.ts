import { beforeAll, expect } from 'vitest';
import { isAt, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import { until } from '../support/poll.ts';
import { route } from '../support/route.ts';
import { uncoveredPage } from '../support/uncovered-page.ts';

const world = browserAndSite();
const atPort = (text: string): string => text.replace('PORT', String(world.site.port));
const covered = (path: string): string => world.site.url('blocked.test', path);

beforeAll(() => setBoundary(world.browser, { sites: ['blocked.test'] }));

const group = 'Past every boundary';
for (const [name, host, note] of [
  ['the site’s number instead of its name', '127.0.0.1', 'Set a boundary on the number, if there is one that you use.'],
  ['the number written as one', '2130706433', 'Browsers turn it into the usual form.'],
] as const)
  route(name, { group, verdict: 'not held', note }, async () => {
    const tab = await world.browser.open(atPort(`http://${host}:PORT/by-number`));
    await isAt(tab, atPort('http://127.0.0.1:PORT/by-number'));
    await until('the page', async () => (await tab.text()).includes('/by-number'));
    await tab.close();
  });

const parts: readonly (readonly [string, string, string])[] = [
  ['a picture from the site in another page', `new Image().src = TO`, 'Nobody visits: a boundary is on pages.'],
  ['what another page fetches from the site', `fetch(TO, { mode: 'no-cors' })`, 'Nobody visits.'],
  ['a ping that a link sends', `navigator.sendBeacon(TO)`, 'Nobody visits.'],
];
for (const [name, code, note] of parts)
  route(name, { group, verdict: 'not held', note }, async () => {
    world.site.forget();
    const tab = await uncoveredPage(
      world,
      code.replaceAll('TO', JSON.stringify(world.site.url('blocked.test', '/part'))),
    );
    await until('the site is asked', async () => world.site.seen('blocked.test').length > 0);
    await tab.close();
  });

for (const [name, address] of [
  ['a data: address that a page sends one to', `data:text/html,<meta http-equiv=refresh content=0>`],
  ['a file: address that a page sends one to', 'file:///etc/hostname'],
] as const)
  route(name, { group, verdict: 'not possible', note: 'Browsers let no page do that.' }, async () => {
    const tab = await uncoveredPage(world, `location.href = ${JSON.stringify(address)}`);
    await until('the page stays', async () => (await tab.address()) === world.site.url('other.test', '/start'));
    await tab.close();
  });

route(
  'what another site’s service worker fetches',
  { group, verdict: 'not held', note: 'Nobody visits.' },
  async () => {
    const tab = await world.browser.open(world.site.url('worker.test', '/register'));
    await until('the worker is ready', async () => (await tab.evaluate<string>('document.title')) === 'ready');
    world.site.forget();
    await tab.evaluate(
      `navigator.serviceWorker.ready.then(({ active }) => active.postMessage(${JSON.stringify(covered('/by-worker'))}))`,
    );
    await until('the site is asked', async () => world.site.seen('blocked.test').length > 0);
    await tab.close();
  },
);

route(
  'the source of a page (view-source:)',
  runsIn === 'chromium'
    ? { group, verdict: 'held', note: 'Chromium shows the source of the pause.' }
    : {
        group,
        verdict: 'not held',
        note: 'Firefox shows no extension such a request; what comes is code, not the page.',
      },
  async () => {
    world.site.forget();
    const tab = await world.browser.open(`view-source:${covered('/source')}`);
    if (runsIn === 'chromium') {
      await until('the pause’s own source', async () => (await tab.text()).includes('You set a pause here'));
      expect(world.site.seen('blocked.test')).toEqual([]);
    } else {
      await until('the site’s source', async () => (await tab.text()).includes('<title>blocked.test'));
    }
    await tab.close();
  },
);

route(
  'the reader view (about:reader) by a typed address',
  runsIn === 'chromium'
    ? { group, verdict: 'not possible', note: 'Chromium has no such address.' }
    : { group, verdict: 'not held', note: 'Firefox shows extensions neither this request nor the page.' },
  async () => {
    world.site.forget();
    const tab = await world.browser.open(`about:reader?url=${encodeURIComponent(covered('/read'))}`);
    if (runsIn === 'chromium') {
      await until('nothing is loaded', async () => (await tab.evaluate<string>('document.readyState')) === 'complete');
      expect(world.site.seen('blocked.test')).toEqual([]);
    } else {
      await until('the page is read', async () => (await tab.text()).includes('blocked.test/read'));
    }
    await tab.close();
  },
);

/** A page at a number, which no boundary names and Breakwater may not reach. */
const outOfReach = (path: string, to: string): string =>
  atPort(`http://127.0.0.1:PORT${path}?to=${encodeURIComponent(to)}`);

route(
  'a frame in a page that Breakwater may not reach',
  {
    group: 'Inside other pages',
    verdict: 'held',
    note: 'Access to the covered site is enough; the frame stays empty.',
  },
  async () => {
    world.site.forget();
    const tab = await world.browser.open(outOfReach('/frame', covered('/framed')));
    await until('page and frame are loaded', () =>
      tab.evaluate<boolean>(`document.readyState === 'complete' && document.querySelector('iframe') !== null`),
    );
    expect(world.site.seen('blocked.test')).toEqual([]);
    await tab.close();
  },
);

route(
  'an <object> or <embed> in a page that Breakwater may not reach',
  { group: 'Inside other pages', verdict: 'not held', note: 'Browsers ask for access to both sites.' },
  async () => {
    for (const kind of ['object', 'embed']) {
      world.site.forget();
      const tab = await world.browser.open(outOfReach(`/${kind}`, covered(`/${kind}`)));
      await until('the site is asked', async () => world.site.seen('blocked.test').length > 0);
      await tab.close();
    }
  },
);
