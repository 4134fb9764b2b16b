import { expect, test } from 'vitest';
import { setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const API = '(globalThis.browser ?? globalThis.chrome)';

test('an open path is shown, also where the guard that joins open pages comes before the one that is registered', async () => {
  await setBoundary(world.browser, { sites: ['path.test/shorts'] });
  const joining = await world.browser.openPage('quiet.html');
  await joining.evaluate(`void (async () => {
    globalThis.joined = 0;
    for (;;) {
      const open = await ${API}.tabs.query({ url: '*://path.test/*' });
      const joins = open.map(({ id }) =>
        ${API}.scripting.executeScript({ target: { tabId: id }, files: ['/guard-shown.js'], injectImmediately: true }));
      globalThis.joined += (await Promise.allSettled(joins)).filter(({ status }) => status === 'fulfilled').length;
    }
  })()`);
  for (let turn = 0; turn < 20; turn += 1) {
    const tab = await world.browser.open(world.site.url('path.test', '/'));
    await until('the page is shown', () =>
      tab.evaluate(
        `location.host.startsWith('path.test') && getComputedStyle(document.documentElement).display !== 'none'`,
      ),
    );
    await tab.close();
  }
  expect(await joining.evaluate<number>('globalThis.joined')).toBeGreaterThan(0);
});
