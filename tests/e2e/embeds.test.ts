import { expect, test } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ everywhere: true });

test('a covered site stays out of another page’s frame, and comes in while the boundary is open', async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'] });
  const inner = world.site.url('blocked.test', '/inner');
  const address = world.site.url('other.test', `/frame?to=${encodeURIComponent(inner)}`);
  const tab = await world.browser.open(address);
  await until('the page with the frame', () => tab.evaluate<boolean>(`document.querySelector('iframe') !== null`));
  const open = await world.browser.open(
    world.site.url('third.test', `/frame?to=${encodeURIComponent(world.site.url('open.test', '/inner'))}`),
  );
  await until('a frame of another site loads', async () => world.site.seen('open.test').length > 0);
  expect(world.site.seen('blocked.test')).toEqual([]);
  await open.close();
  await tab.go(inner);
  await pauseShown(tab);
  await goOn(tab);
  await isAt(tab, inner);
  world.site.forget();
  await tab.go(address);
  await until('the frame loads', async () => world.site.seen('blocked.test').length > 0);
  await tab.close();
});
