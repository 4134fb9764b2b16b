import { expect, test } from 'vitest';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { JournalEvent } from '@/utils/journal/event';
import { sealEvent } from '@/utils/journal/inbox-record';
import { vaultNow } from '@/utils/vault/vault-service';
import { countsOf, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { homesOnDisk, pausesOnDisk, putRows, rowsWaiting } from '../support/on-disk.ts';
import { pauseId } from '../support/pause-by-messages.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const ROUNDS = 4;
const ROWS = 1_000;

test('two windows that fold at once leave each event exactly once', async () => {
  const { browser } = world;
  await setBoundary(browser, { sites: ['blocked.test'] });
  const page = await browser.openPage('quiet.html');
  const now = await until('a vault', async () => {
    const found = await vaultNow(await homesOnDisk(page));
    return found.type === 'open' && found;
  });
  const boundary = await page.evaluate<BoundaryId>(
    `(globalThis.browser ?? globalThis.chrome).storage.local.get('settings').then(({ settings }) => settings.boundaries[0].id)`,
  );
  const windows = [await browser.openPage('quiet.html'), await browser.openPage('quiet.html')];
  const written: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const events = Array.from({ length: ROWS }, (_, at): JournalEvent => {
      const id = pauseId(written.length + at);
      return { type: 'shown', id, at: Date.now() - at, offset: 0, boundary };
    });
    await putRows(page, await Promise.all(events.map((event) => sealEvent(event, now.vault.header))));
    written.push(...events.map(({ id }) => id));
    // The second and later rounds load both anew, one of them without the lock by which windows take turns.
    await Promise.all(
      windows.map((window) =>
        window.evaluate(`{ location.href = 'options.html?${round}#/journal'; true; }`).catch(() => undefined),
      ),
    );
    await until('all is folded', async () => (await rowsWaiting(page)) === 0);
    expect(await pausesOnDisk(page)).toEqual(written);
  }
  expect((await countsOf(browser, 'blocked.test')).pauses).toBe(written.length);
});
