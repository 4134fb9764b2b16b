import { expect, test } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ everywhere: true });

test('chosen services are asked to filter, with each search and each request, also while a boundary on them is open', async () => {
  const { browser, site } = world;
  const room = await browser.openPage('options.html#/settings');
  await until('the choice', () => room.has('checkbox', 'Yahoo! JAPAN'));
  await room.press('checkbox', 'Yahoo! JAPAN');
  await until('it is kept', async () => (await room.text()).includes('Your choice is kept.'));
  await room.press('checkbox', 'YouTube, strict');
  await until('both are', () =>
    room.evaluate<boolean>(`document.querySelectorAll('fieldset input[type=checkbox]:checked').length === 2`),
  );
  await until('their rules stand', () =>
    room.evaluate<boolean>(
      `(globalThis.browser ?? globalThis.chrome).declarativeNetRequest.getDynamicRules().then((rules) => rules.length === 2)`,
    ),
  );
  await room.close();

  const tab = await browser.open();
  await tab.go(site.url('search.yahoo.co.jp', '/search?p=cats&vm=i'));
  await isAt(tab, site.url('search.yahoo.co.jp', '/search?p=cats&vm=r'));
  expect(site.seen('search.yahoo.co.jp').map(({ path }) => path)).toEqual(['/search?p=cats&vm=r']);
  await tab.go(site.url('search.yahoo.co.jp', '/about'));
  await isAt(tab, site.url('search.yahoo.co.jp', '/about'));
  await tab.go(site.url('youtube.googleapis.com', '/embed'));
  await isAt(tab, site.url('youtube.googleapis.com', '/embed'));
  expect(site.seen('youtube.googleapis.com').at(-1)?.headers['youtube-restrict']).toBe('Strict');

  await setBoundary(browser, { sites: ['search.yahoo.co.jp'], reason: 'search less' });
  site.forget();
  await tab.go(site.url('search.yahoo.co.jp', '/search?p=dogs'));
  await pauseShown(tab, 'search less');
  expect(site.seen('search.yahoo.co.jp')).toEqual([]);
  await goOn(tab);
  await isAt(tab, site.url('search.yahoo.co.jp', '/search?p=dogs&vm=r'));
  expect(site.seen('search.yahoo.co.jp').map(({ path }) => path)).toEqual(['/search?p=dogs&vm=r']);
  await tab.close();
});
