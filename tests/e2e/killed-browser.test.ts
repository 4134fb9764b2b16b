import { expect, test } from 'vitest';
import { isAt } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { keepBoundary } from '../support/edit.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ kept: true, everywhere: true });
const SECONDS = 20;

test('a browser that is killed while time is counted loses five seconds of it at most', async () => {
  const { browser, site } = world;
  await keepBoundary(browser, ['blocked.test'], { budget: { type: 'time', minutes: 60, per: 'day', audible: false } });
  const address = site.url('blocked.test', '/read');
  const tab = await browser.open(address);
  await isAt(tab, address);
  await tab.front();
  await until('the page is seen', () => tab.evaluate<boolean>(`document.hasFocus()`));
  const started = Date.now();
  await until('it was seen for a while', async () => Date.now() - started > SECONDS * 1000, 60_000);
  const seconds = (Date.now() - started) / 1000;
  await browser.restart({ killed: true });
  const page = await browser.openPage('quiet.html');
  const counted = await page.evaluate<number>(
    `(globalThis.browser ?? globalThis.chrome).storage.local.get('usage').then(({ usage }) => Math.max(0, ...Object.values(usage ?? {}).map(({ dayMs }) => dayMs)) / 1000)`,
  );
  expect(counted).toBeGreaterThan(seconds - 5);
  expect(counted).toBeLessThan(seconds + 5);
  await page.close();
});
