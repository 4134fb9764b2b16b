import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import { offerForInstall } from '../support/installed-chromium.ts';
import { until } from '../support/poll.ts';
import { startSite } from '../support/site.ts';

const STARTS = 3;

// A temporary add-on is gone after Firefox's restart, and a release of Firefox installs no unsigned one.
test.skipIf(runsIn === 'firefox')(
  'a browser that starts straight into a covered page paints nothing of it, and no allowance is left (Firefox: no unsigned add-on survives a restart)',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'breakwater-install-'));
    const site = await startSite();
    const offer = await offerForInstall('.output/chrome-mv3-e2e', folder);
    const browser = await launchChromium({ installed: offer.id });
    try {
      await setBoundary(browser, { sites: ['blocked.test'], allow: 60 });
      const address = site.url('blocked.test', '/paints');
      const tab = await browser.open(address);
      await pauseShown(tab);
      await goOn(tab);
      await isAt(tab, address);
      await until('the open page says that it was painted', async () =>
        site.seen('blocked.test').some(({ path }) => path.startsWith('/painted')),
      );
      const times: number[] = [];
      for (let start = 0; start < STARTS; start += 1) {
        site.forget();
        await browser.restart({ addresses: [address] });
        const began = performance.now();
        const [first] = await until('a tab', async () => {
          const tabs = await browser.tabs();
          return tabs.length > 0 ? tabs : undefined;
        });
        if (first === undefined) throw new Error('no tab');
        await pauseShown(first);
        times.push(Math.round(performance.now() - began));
        expect(site.seen('blocked.test').filter(({ path }) => path.startsWith('/painted'))).toEqual([]);
        expect(site.seen('blocked.test').length).toBeLessThanOrEqual(1);
      }
      console.info(`milliseconds from the browser’s first answer to the pause: ${times.join(', ')}`);
    } finally {
      await browser.close();
      await offer.withdraw();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
