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
    // No database is offered, what was set lies in the other home, and of a pause nothing is kept, as in every private window.
    const page = await browser.openPage('quiet.html');
    const kept = await page.evaluate<string[]>(`browser.storage.local.get(null).then((all) => Object.keys(all))`);
    expect(kept).toEqual(expect.arrayContaining(['settings', 'settings-private', 'vault']));
    expect(kept.filter((key) => key.startsWith('inbox:'))).toEqual([]);
    const offered = `new Promise((resolve) => {
    const request = indexedDB.open('breakwater');
    request.onsuccess = () => resolve('a database');
    request.onerror = () => resolve(request.error.name);
  })`;
    expect(await page.evaluate<string>(offered)).toBe('InvalidStateError');
    await page.close();
  },
);

test.runIf(runs)('its journal says, once, that pauses are not counted there', async () => {
  const tab = await browser.openPage('options.html#/journal');
  await until('it says so', async () => (await tab.text('main')).includes('your journal stays empty'));
  expect((await tab.text('main')).match(/private window\./g)).toHaveLength(1);
  await tab.close();
});

test.runIf(runs)('its rooms open and say what is so, and nothing throws an error at a person', async () => {
  for (const room of ['boundaries', 'plan', 'journal', 'settings', 'self-check']) {
    const tab = await browser.openPage(`options.html#/${room}`);
    await until(`${room} says something`, async () => (await tab.text('main')).length > 60);
    await until('it is there', async () => !(await tab.text('main')).includes('Opening your'));
    expect(await tab.text('main'), room).not.toMatch(/Error:|\[object/);
    await tab.close();
  }
});
