import { expect, test } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';

const world = browserAndSite();

test('after the extension was reloaded, as an update does, boundaries hold and no allowance is left', async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'], allow: 30 });
  const address = world.site.url('blocked.test', '/page');
  const tab = await world.browser.open(address);
  await pauseShown(tab);
  await goOn(tab);
  await isAt(tab, address);
  await world.browser.reloadExtension();
  world.site.forget();
  const again = await world.browser.open(address);
  await pauseShown(again);
  expect(world.site.seen('blocked.test').filter(({ path }) => path === '/page')).toEqual([]);
  await again.close();
  await tab.close();
});
