import { afterAll, beforeAll, describe, test } from 'vitest';
import { isAt, moveWithin, pauseShown, setBoundary } from '../support/breakwater.ts';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest } from '../support/driver.ts';
import { type Site, startSite } from '../support/site.ts';

let site: Site;
let browser: BrowserUnderTest;

describe.skipIf(runsIn === 'firefox')(
  'without the back/forward cache (Firefox puts the pause in the place of the page)',
  () => {
    beforeAll(async () => {
      site = await startSite();
      browser = await launchChromium({ flags: ['--disable-features=BackForwardCache'] });
      await setBoundary(browser, { sites: ['path.test/shorts'] });
    });
    afterAll(async () => {
      await browser.close();
      await site.close();
    });

    test('Back from a pause on top of an open page goes past the page that brought it up, once', async () => {
      const tab = await browser.open(site.url('path.test', '/home'));
      await isAt(tab, site.url('path.test', '/home'));
      await moveWithin(tab, '/shorts/9');
      await pauseShown(tab);
      await tab.back();
      await isAt(tab, site.url('path.test', '/home'));
      await tab.forward();
      await pauseShown(tab);
      await tab.close();
    });
  },
);
