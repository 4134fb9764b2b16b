import { expect, test } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();

test('when an allowance ends, open pages return to the pause without a request', async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'], allow: 1 });
  const address = world.site.url('blocked.test', '/long-read');
  const tab = await world.browser.open(world.site.url('other.test', '/before'));
  await isAt(tab, world.site.url('other.test', '/before'));
  await tab.go(address);
  await pauseShown(tab);
  await goOn(tab);
  const started = Date.now();
  await isAt(tab, address);
  await until('a quiet notice of the last minute', () =>
    tab.evaluate<boolean>(`document.documentElement.lastElementChild?.localName === 'div'`),
  );
  await world.browser.killBackground();
  world.site.forget();
  await until(
    'the pause is back',
    async () => (await tab.has('heading', 'You set a pause here')) && (await tab.text()).includes('my own reason'),
    80_000,
  );
  expect(Date.now() - started).toBeGreaterThan(55_000);
  expect(world.site.seen('blocked.test')).toEqual([]);
  await tab.press('button', 'Leave this page');
  await isAt(tab, world.site.url('other.test', '/before'));
  expect(world.site.seen('blocked.test')).toEqual([]);
  await tab.close();
}, 150_000);

test('an allowance can be ended at once, and its open pages return to the pause', async () => {
  await setBoundary(world.browser, { sites: ['third.test'], allow: 30, reason: 'ends early' });
  const tab = await world.browser.open(world.site.url('third.test', '/page'));
  await pauseShown(tab, 'ends early');
  await goOn(tab);
  await isAt(tab, world.site.url('third.test', '/page'));
  const popup = await world.browser.openPage('popup.html');
  await until('the allowance is listed', async () =>
    (await popup.text()).includes('third.test is open for 30 more minutes.'),
  );
  await popup.press('button', 'End it now');
  await pauseShown(tab, 'ends early');
  await popup.close();
  await tab.close();
});
