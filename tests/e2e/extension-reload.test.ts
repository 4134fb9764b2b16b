import { expect, test } from 'vitest';
import { goOn, isAt, moveWithin, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { route } from '../support/route.ts';

const world = browserAndSite();

route(
  'after Breakwater was updated',
  { group: 'Starts and reloads', verdict: 'held', note: 'No allowance is left.' },
  async () => {
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
  },
);

test('pages that were open before the reload are held: an allowed one at once, one on an open path when it moves', async () => {
  await setBoundary(world.browser, { sites: ['path.test/shorts'], reason: 'only shorts' });
  const allowed = await world.browser.open(world.site.url('blocked.test', '/allowed'));
  await pauseShown(allowed);
  await goOn(allowed);
  await isAt(allowed, world.site.url('blocked.test', '/allowed'));
  const beside = await world.browser.open(world.site.url('path.test', '/home'));
  await isAt(beside, world.site.url('path.test', '/home'));
  await world.browser.reloadExtension();
  await pauseShown(allowed);
  await beside.front();
  await moveWithin(beside, '/shorts/9');
  await pauseShown(beside, 'only shorts');
  await beside.close();
  await allowed.close();
});
