import { expect, test } from 'vitest';
import { countsOf, goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { runsIn } from '../support/browser.ts';
import { launchChromium, tabOf } from '../support/chromium.ts';
import { until } from '../support/poll.ts';
import { startSite } from '../support/site.ts';

// A temporary add-on cannot be let into Firefox's private windows without a hand on its settings page.
test.skipIf(runsIn === 'firefox')(
  'in a private window the pause works and nothing is kept (Firefox: a test cannot allow private windows)',
  async () => {
    const site = await startSite();
    const browser = await launchChromium();
    try {
      await browser.allowPrivateWindows();
      await setBoundary(browser, { sites: ['blocked.test'], allow: 5 });
      const opener = await browser.openPage('quiet.html');
      const opened = browser.context().waitForEvent('page');
      await opener.evaluate(
        `chrome.windows.create({ incognito: true, url: ${JSON.stringify(site.url('blocked.test', '/private'))} }).then(() => true)`,
      );
      const tab = tabOf(await opened);
      await pauseShown(tab);
      expect(site.seen('blocked.test')).toEqual([]);
      await goOn(tab);
      await isAt(tab, site.url('blocked.test', '/private'));
      await until('the page is shown', () =>
        tab.evaluate<boolean>(`getComputedStyle(document.documentElement).display === 'block'`),
      );

      site.forget();
      const regular = await browser.open(site.url('blocked.test', '/regular'));
      await pauseShown(regular);
      expect(site.seen('blocked.test')).toEqual([]);
      await until(
        'only the pause of the regular window is counted',
        async () => (await countsOf(browser, 'blocked.test')).pauses === 1,
      );
      expect(await countsOf(browser, 'blocked.test')).toEqual({ pauses: 1, left: 0, continued: 0 });
    } finally {
      await browser.close();
      await site.close();
    }
  },
);
