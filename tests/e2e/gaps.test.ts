import { expect, test } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();

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
      (await tab.text('main')).includes('access to a site was missing'),
    );
    expect(await tab.text('main')).toContain('blocked.test');
  },
);

test('the time for which Breakwater was off is a gap in the journal', async () => {
  await setBoundary(world.browser, { sites: ['open.test'], reason: 'off for a while' });
  await world.browser.setEnabled(false);
  const address = world.site.url('open.test', '/while-off');
  const open = await world.browser.open(address);
  await isAt(open, address);
  await world.browser.setEnabled(true);
  await pauseShown(open, 'off for a while');
  const journal = await world.browser.openPage('options.html#/journal');
  await until('the gap is shown', async () => {
    await journal.reload();
    await until('the counts', async () => (await journal.text('main')).includes('Counts by day'));
    return (await journal.text('main')).includes('Breakwater was off');
  });
  await journal.close();
  await open.close();
});
