import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';

const world = browserAndSite();

/** Every address in the browser's own history, read off the disk after it has ended. */
async function addressesOnDisk(profile: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'breakwater-history-'));
  const [file, table] =
    runsIn === 'chromium'
      ? [join(profile, 'Default', 'History'), 'urls']
      : [join(profile, 'places.sqlite'), 'moz_places'];
  const copy = join(folder, 'history.sqlite');
  await copyFile(file, copy);
  await copyFile(`${file}-wal`, `${copy}-wal`).catch(() => undefined);
  const database = new DatabaseSync(copy);
  const rows = database.prepare(`select url from ${table}`).all();
  database.close();
  await rm(folder, { recursive: true });
  return rows.map((row) => String(row['url']));
}

// docs/THREATS.md says this to the person. Where a browser changes, this test says so first.
test('what the browser itself keeps of a pause is what the documents say', async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'] });
  const tab = await world.browser.open(world.site.url('blocked.test', '/in-history'));
  await pauseShown(tab);
  expect(await tab.address()).not.toContain('in-history');
  await tab.close();
  await world.browser.stop();
  const addresses = await addressesOnDisk(world.browser.profile);
  const covered = addresses.filter((address) => address.includes('in-history'));
  const ofPause = covered.filter((address) => address.includes('pause.html'));
  expect(covered.length - ofPause.length, 'the covered address itself').toBe(1);
  expect(ofPause.length, 'the pause page with the address in its fragment').toBe(runsIn === 'chromium' ? 2 : 0);
});
