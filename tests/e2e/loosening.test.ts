import { expect, test } from 'vitest';
import { isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ kept: true });
const HOUR = 3_600_000;

test('with a wait, removing waits, is shown with its time, can be taken back, and comes at its time though the browser was closed', async () => {
  const { browser, site } = world;
  await setBoundary(browser, { sites: ['blocked.test'], wait: 30, reason: 'stays for now' });
  const room = await browser.openPage('options.html#/settings');
  await until('the choice', () => room.has('radio', '8 hours'));
  await room.press('radio', '8 hours');
  await until('it is kept', async () => (await room.text()).includes('Your choice is kept.'));
  await room.close();

  const list = await browser.openPage('options.html#/boundaries');
  await until('the boundary', () => list.has('button', 'Remove'));
  await list.press('button', 'Remove');
  await until('it waits', async () => (await list.text()).includes('“blocked.test” will be removed.'));
  await list.press('button', 'Keep it as it is');
  await until('it is taken back', async () => !(await list.text()).includes('will be removed.'));
  await list.press('button', 'Remove');
  await until('it waits again', async () => (await list.text()).includes('“blocked.test” will be removed.'));
  await list.close();

  // The background is told that the clock stands eight hours and more ahead: nothing may come of it.
  await browser.killBackground();
  const page = await browser.openPage('quiet.html');
  const clock = await page.evaluate<{ steady: number; last: { wall: number } }>(readClock);
  await page.evaluate(
    `(globalThis.browser ?? globalThis.chrome).storage.local.set({ 'steady-clock': ${JSON.stringify({
      ...clock,
      last: { ...clock.last, wall: clock.last.wall - 9 * HOUR },
    })} })`,
  );
  await browser.killBackground();
  const tab = await browser.open(site.url('blocked.test'));
  await pauseShown(tab, 'stays for now');
  await tab.close();
  expect(await page.evaluate<number>(`${settings}.then(({ settings }) => settings.boundaries.length)`)).toBe(1);

  // The same nine hours, for which the browser was closed.
  await page.evaluate(
    `${settings}.then(({ settings }) => (globalThis.browser ?? globalThis.chrome).storage.local.get('steady-clock').then((stored) => {
      const clock = stored['steady-clock'];
      clock.last.wall -= ${9 * HOUR};
      return (globalThis.browser ?? globalThis.chrome).storage.local.set({ 'steady-clock': clock });
    }))`,
  );
  await browser.restart();
  const after = await browser.openPage('quiet.html');
  await until('it is removed', async () =>
    after.evaluate<boolean>(`${settings}.then(({ settings }) => settings.boundaries.length === 0)`),
  );
  const open = await browser.open(site.url('blocked.test', '/open'));
  await isAt(open, site.url('blocked.test', '/open'));
}, 120_000);

const readClock = `(globalThis.browser ?? globalThis.chrome).storage.local.get('steady-clock').then((stored) => stored['steady-clock'])`;
const settings = `(globalThis.browser ?? globalThis.chrome).storage.local.get('settings')`;
