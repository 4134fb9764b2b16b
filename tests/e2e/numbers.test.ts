import { expect, test } from 'vitest';
import { pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';

const world = browserAndSite();

// Chromium's build for tests holds no access to numbers, and nobody could press its button: see the test of the production build.
test.skipIf(runsIn === 'chromium').for(['127.0.0.1', 'localhost'])(
  '%s is held (Chromium: see production-permission)',
  async (host) => {
    await setBoundary(world.browser, { sites: [host], reason: `of ${host}` });
    const tab = await world.browser.open(world.site.url(host, '/x'));
    await pauseShown(tab, `of ${host}`);
    expect(world.site.seen(host)).toEqual([]);
    await tab.close();
  },
);

test.skipIf(runsIn === 'chromium')('an IPv6 address is held (Chromium: see production-permission)', async () => {
  await setBoundary(world.browser, { sites: ['[::1]'], reason: 'of six' });
  const tab = await world.browser.open('http://[::1]:8765/x');
  await pauseShown(tab, 'of six');
  await tab.close();
});
