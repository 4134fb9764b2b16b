import { expect, test } from 'vitest';
import { isAt, pauseShown } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { keepBoundary } from '../support/edit.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ everywhere: true });

test('a minute a day is a minute on the page, whatever becomes of the background; then the pause comes', async () => {
  await keepBoundary(world.browser, ['blocked.test'], {
    budget: { type: 'time', minutes: 2, per: 'day', audible: false },
    reason: 'two minutes',
  });
  const address = world.site.url('blocked.test', '/free');
  const tab = await world.browser.open(address);
  await isAt(tab, address);
  await tab.front();
  const started = Date.now();
  await until('the page is shown', async () => (await tab.text()).includes('/free'));
  for (const seconds of [10, 25, 40]) {
    await until(`${seconds} s`, async () => Date.now() - started > seconds * 1000, 60_000);
    await world.browser.killBackground();
  }
  await until(
    'a notice of the last minute',
    () => tab.evaluate<boolean>(`document.documentElement.lastElementChild?.localName === 'div'`),
    75_000,
  );
  const noticed = Date.now() - started;
  await until('the pause has come', () => tab.has('heading', 'You set a pause here'), 80_000);
  const seconds = (Date.now() - started) / 1000;
  expect(noticed / 1000).toBeGreaterThan(55);
  expect(noticed / 1000).toBeLessThan(70);
  expect(seconds).toBeGreaterThan(115);
  expect(seconds).toBeLessThan(130);
  world.site.forget();
  await tab.go(address);
  await pauseShown(tab, 'two minutes');
  expect(world.site.seen('blocked.test')).toEqual([]);
  await tab.close();
}, 240_000);

test('what is left stands in the popup, and two tabs at once do not count twice', async () => {
  await keepBoundary(world.browser, ['third.test'], {
    name: 'Third',
    budget: { type: 'time', minutes: 30, per: 'week', audible: true },
  });
  const page = await world.browser.openPage('quiet.html');
  const one = await world.browser.open(world.site.url('third.test', '/1'));
  const two = await world.browser.open(world.site.url('third.test', '/2'));
  await two.front();
  const started = Date.now();
  const used = async (): Promise<number> => {
    const usage = await page.evaluate<Record<string, { weekMs: number }>>(
      `(globalThis.browser ?? globalThis.chrome).storage.local.get('usage').then(({ usage }) => usage ?? {})`,
    );
    return Math.max(0, ...Object.values(usage).map(({ weekMs }) => (weekMs < 110_000 ? weekMs : 0)));
  };
  await until('some seconds are counted', async () => (await used()) >= 6000, 60_000);
  expect(await used()).toBeLessThan(Date.now() - started + 1000);
  const popup = await world.browser.openPage('popup.html');
  await until('the popup says it', async () => /Third: (29|30) minutes left/.test(await popup.text()));
  await Promise.all([page.close(), one.close(), two.close(), popup.close()]);
});

test('openings: so many a day, each for as long as one stays', async () => {
  await keepBoundary(world.browser, ['other.test'], { budget: { type: 'openings', count: 1 }, reason: 'one opening' });
  const address = world.site.url('other.test', '/first');
  const tab = await world.browser.open(address);
  await isAt(tab, address);
  await until('the page is shown', async () => (await tab.text()).includes('/first'));
  // Still the same opening.
  await tab.go(world.site.url('other.test', '/second'));
  await isAt(tab, world.site.url('other.test', '/second'));
  const popup = await world.browser.openPage('popup.html');
  await until('none is left', async () => (await popup.text()).includes('0 openings left'));
  await popup.close();
  await tab.close();
});
