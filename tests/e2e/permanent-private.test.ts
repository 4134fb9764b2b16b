import { afterAll, beforeAll, expect, test } from 'vitest';
import { goOn, isAt, pauseShown } from '../support/breakwater.ts';
import { runsIn } from '../support/browser.ts';
import type { BrowserUnderTest } from '../support/driver.ts';
import { keepBoundary } from '../support/edit.ts';
import { launchFirefox } from '../support/firefox.ts';
import { until } from '../support/poll.ts';
import { type Site, startSite } from '../support/site.ts';

const runs = runsIn === 'firefox';
let browser: BrowserUnderTest;
let site: Site;

beforeAll(async () => {
  if (!runs) return;
  site = await startSite();
  browser = await launchFirefox({
    hosts: ['blocked.test', 'other.test'],
    everywhere: true,
    kept: true,
    preferences: { 'browser.privatebrowsing.autostart': true },
  });
  await browser.allowPrivateWindows();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.runIf(runs)(
  'with permanent private browsing, which is Firefox’s alone, the pause, Leave and Continue work',
  async () => {
    await keepBoundary(browser, ['blocked.test'], { allowMinutes: 10 });
    const tab = await browser.open(site.url('other.test'));
    await isAt(tab, site.url('other.test'));
    await tab.go(site.url('blocked.test'));
    await pauseShown(tab);
    await tab.press('button', 'Leave this page');
    await isAt(tab, site.url('other.test'));
    await tab.go(site.url('blocked.test', '/read'));
    await pauseShown(tab);
    await goOn(tab);
    await isAt(tab, site.url('blocked.test', '/read'));
    await tab.close();
    const page = await browser.openPage('quiet.html');
    console.info(
      await page.evaluate(`(async () => {
      const all = Object.keys(await browser.storage.local.get(null));
      const database = await new Promise((resolve) => {
        const request = indexedDB.open('breakwater');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => resolve(String(request.error));
      });
      if (typeof database === 'string') return { all, database };
      const rows = await new Promise((resolve) => { const r = database.transaction('inbox').objectStore('inbox').count(); r.onsuccess = () => resolve(r.result); });
      database.close();
      return { all, rows, private: browser.extension.inIncognitoContext };
    })()`),
    );
  },
);

test.runIf(runs)('its rooms open and say what is so, and nothing throws an error at a person', async () => {
  for (const room of ['boundaries', 'plan', 'journal', 'settings', 'self-check']) {
    const tab = await browser.openPage(`options.html#/${room}`);
    await until(`${room} says something`, async () => (await tab.text('main')).length > 60);
    await until('it is there', async () => !(await tab.text('main')).includes('Opening your'));
    expect(await tab.text('main'), room).not.toMatch(/Error:|\[object/);
    if (room === 'journal') console.info((await tab.text('main')).slice(0, 900));
    await tab.close();
  }
});
