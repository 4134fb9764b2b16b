import { expect, test } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { edit } from '../support/edit.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();

test('a strict window closes what is open and leaves no way on, is said in the room, and ends when it is ended', async () => {
  const { browser, site } = world;
  await setBoundary(browser, { sites: ['blocked.test'], wait: 0, allow: 60, reason: 'without a wait' });
  const address = site.url('blocked.test', '/open');
  const tab = await browser.open(address);
  await pauseShown(tab, 'without a wait');
  await goOn(tab);
  await isAt(tab, address);

  const page = await browser.openPage('quiet.html');
  expect(await edit(page, { type: 'strict', hours: 1 })).toEqual({ type: 'saved', waitsMs: null });
  await pauseShown(tab, 'without a wait');
  await until('it says that there is no way on', async () =>
    (await tab.text()).includes('there is no way on at this time'),
  );
  await tab.evaluate(`document.querySelector('.go-on button').click()`);
  site.forget();
  const other = await browser.open(address);
  await pauseShown(other, 'without a wait');
  await browser.killBackground();
  const third = await browser.open(address);
  await pauseShown(third, 'without a wait');
  expect(site.seen('blocked.test')).toEqual([]);

  const room = await browser.openPage('options.html#/boundaries');
  await until('the notice', async () => /A strict window holds until \d/.test(await room.text()));
  expect(await room.text()).not.toContain('End it now');
  await room.press('button', 'End it');
  await until('it is over', async () => !(await room.text()).includes('A strict window'));
  // What was open before has not come back.
  await third.reload();
  await pauseShown(third, 'without a wait');
  await goOn(third);
  await isAt(third, address);
  await Promise.all([tab, other, third, page, room].map((each) => each.close()));
});

test('with a wait before loosening, ending it early stands among what waits', async () => {
  const page = await world.browser.openPage('options.html#/boundaries');
  await edit(page, { type: 'wait-to-loosen', hours: 1 });
  await edit(page, { type: 'strict', hours: 12 });
  await until('the notice', () => page.has('button', 'End it'));
  await page.press('button', 'End it');
  await until('it waits', async () => (await page.text()).includes('The strict window will end early.'));
  expect(await page.has('button', 'End it')).toBe(false);
  await page.press('button', 'Keep it as it is');
  await until('it can be ended again', () => page.has('button', 'End it'));
  await page.close();
});
