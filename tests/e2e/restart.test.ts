import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import { offerForInstall, startStraightInto } from '../support/installed-chromium.ts';
import { until } from '../support/poll.ts';
import { startSite } from '../support/site.ts';

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
      await browser.stop();

      const times: number[] = [];
      for (const given of [address, address, '--restore-last-session']) {
        site.forget();
        const began = performance.now();
        const started = await startStraightInto(browser.profile, [given]);
        const first = await started.firstTab();
        await pauseShown(first);
        times.push(Math.round(performance.now() - began));
        const seen = site.seen('blocked.test').map(({ path }) => path);
        expect(
          seen.filter((path) => path.startsWith('/painted')),
          'nothing of the page was painted',
        ).toEqual([]);
        expect(seen.length, `requests after ${given}`).toBeLessThanOrEqual(1);
        await started.quit();
      }
      console.info(`milliseconds from the start of the browser to the pause: ${times.join(', ')}`);
    } finally {
      await browser.close();
      await offer.withdraw();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
