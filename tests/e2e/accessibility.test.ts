import { beforeAll, expect, test } from 'vitest';
import { findings } from '../support/axe.ts';
import { pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();

beforeAll(async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'], wait: 2 });
});

test.for([
  ['welcome.html', 'Welcome to Breakwater'],
  ['options.html#/boundaries', 'Boundaries'],
  ['options.html#/plan', 'Plan'],
  ['options.html#/journal', 'Journal'],
  ['options.html#/sharing', 'Sharing'],
  ['options.html#/settings', 'Settings'],
  ['options.html#/self-check', 'Self-check'],
  ['popup.html', 'Breakwater'],
  ['help.html', 'Help now'],
  ['quiet.html', 'You stepped away. That counts.'],
  ['moment.html', 'Right now'],
  ['practise.html', 'Practise'],
  ['look-back.html', 'Look back'],
] as const)(
  '%s has its one heading, its main part and the way to help, and axe finds nothing',
  async ([path, heading]) => {
    const tab = await world.browser.openPage(path);
    await until('the heading', () => tab.has('heading', heading));
    expect(await tab.evaluate(`document.querySelectorAll('h1').length`)).toBe(1);
    expect(await tab.evaluate(`document.querySelectorAll('main').length`)).toBe(1);
    expect(await tab.has('link', 'Help now')).toBe(true);
    for (const [width, height] of [
      [1100, 800],
      [320, 640],
    ] as const) {
      await tab.resize(width, height);
      expect(await findings(tab)).toEqual([]);
      expect(
        await tab.evaluate(`document.documentElement.scrollWidth <= document.documentElement.clientWidth`),
        `${width} px wide`,
      ).toBe(true);
    }
    await tab.close();
  },
);

test('axe finds nothing on the pause while it waits, while it breathes, and when the wait is over', async () => {
  const tab = await world.browser.open(world.site.url('blocked.test'));
  await pauseShown(tab);
  expect(await findings(tab)).toEqual([]);
  await tab.press('button', 'Start');
  await until('the exercise runs', () => tab.has('button', 'Stop'));
  await until('the wait is over', async () => (await tab.text('[role=timer]')) === 'The wait is over');
  expect(await findings(tab)).toEqual([]);
  await tab.resize(320, 640);
  expect(await findings(tab)).toEqual([]);
  expect(await tab.evaluate(`document.documentElement.scrollWidth <= document.documentElement.clientWidth`)).toBe(true);
  await tab.close();
});

test('the keyboard alone does all that a pause offers', async () => {
  const tab = await world.browser.open(world.site.url('blocked.test', '/by-keyboard'));
  await pauseShown(tab);
  const focused = (): Promise<string> =>
    tab.evaluate(`document.activeElement.innerText || document.activeElement.value || ''`);
  const order: string[] = [];
  for (let presses = 0; presses < 10; presses += 1) {
    await tab.key('Tab');
    order.push((await focused()).trim());
  }
  const exercise = ['Start', 'on', 'on', 'Another way'];
  expect(order).toEqual(['Quick exit', 'Help now', 'Leave this page', ...exercise, '0', 'Skip', 'Continue']);
  await until('the wait is over', async () => (await tab.text('[role=timer]')) === 'The wait is over');
  await tab.key('Enter');
  await until('the page is open', async () => (await tab.address()).endsWith('/by-keyboard'));
  await tab.close();
});
