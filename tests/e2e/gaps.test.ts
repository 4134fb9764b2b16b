import { expect, test } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import { until } from '../support/poll.ts';
import { startSite } from '../support/site.ts';

const world = browserAndSite();

// Firefox offers a test no way to turn a temporary add-on off and on again.
test.skipIf(runsIn === 'firefox')(
  'the time for which Breakwater was off is a gap in the journal (Firefox: a test cannot turn an add-on off)',
  async () => {
    const site = await startSite();
    const browser = await launchChromium();
    try {
      await setBoundary(browser, { sites: ['blocked.test'] });
      await browser.setEnabled(false);
      const open = await browser.open(site.url('blocked.test'));
      await isAt(open, site.url('blocked.test'));
      await open.close();
      await browser.setEnabled(true);
      const journal = await browser.openPage('options.html#/journal');
      await until('the gap is shown', async () => {
        await journal.reload();
        await until('the counts', async () => (await journal.text('main')).includes('Counts by day'));
        return (await journal.text('main')).includes('Breakwater was off for part of it');
      });
      const tab = await browser.open(site.url('blocked.test'));
      await pauseShown(tab);
    } finally {
      await browser.close();
      await site.close();
    }
  },
);

// In Chromium's build for tests the hosts are held from the start and cannot be given back; see the test of the production build.
test.skipIf(runsIn === 'chromium')(
  'access that is taken away shows as “Waiting for access”, and is a gap (Chromium: see production-permission)',
  async () => {
    await setBoundary(world.browser, { sites: ['blocked.test'] });
    const tab = await world.browser.openPage('options.html#/boundaries');
    await tab.evaluate(`browser.permissions.getAll().then(({ origins }) => browser.permissions.remove({ origins }))`);
    await until('the boundary waits', async () => (await tab.text('main')).includes('Waiting for access'));
    await tab.evaluate(`location.hash = '#/self-check'`);
    await until('the gap is open', async () => (await tab.text('main')).includes('access missing since'));
    await tab.press('button', 'Allow access');
    await until('the gap is closed', async () => !(await tab.text('main')).includes('access missing since'));
    const covered = await world.browser.open(world.site.url('blocked.test'));
    await pauseShown(covered);
    await goOn(covered);
    await tab.evaluate(`location.hash = '#/journal'`);
    await until('the gap is in the journal', async () =>
      (await tab.text('main')).includes('access to a site was missing for part of it'),
    );
    expect(await tab.text('main')).toContain('blocked.test');
  },
);
