import { expect, test } from 'vitest';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { JournalEvent } from '@/utils/journal/event';
import { sealEvent } from '@/utils/journal/inbox-record';
import { vaultNow } from '@/utils/vault/vault-service';
import { countsOf, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { BrowserUnderTest, Tab } from '../support/driver.ts';
import { howOften, killAndStart, momentIn, passing, tell } from '../support/kills.ts';
import { homesOnDisk, pausesOnDisk, putRows, rowsWaiting } from '../support/on-disk.ts';
import { pauseId } from '../support/pause-by-messages.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ kept: true });
const KILLS = howOften(20, 4);
const ROWS = 400;

test('the browser is killed again and again while the inbox is folded, and every event is there exactly once', async (context) => {
  const { browser } = world;
  await setBoundary(browser, { sites: ['blocked.test'] });
  let page = await browser.openPage('quiet.html');
  const header = await headerOn(page);
  const boundary = await page.evaluate<BoundaryId>(
    `(globalThis.browser ?? globalThis.chrome).storage.local.get('settings').then(({ settings }) => settings.boundaries[0].id)`,
  );
  const written = new Set<string>();
  let amid = 0;
  let opened = 0;

  async function fill(): Promise<void> {
    const events = Array.from({ length: ROWS }, (_, at): JournalEvent => {
      const id = pauseId(written.size + at);
      return { type: 'shown', id, at: Date.now(), offset: 0, boundary };
    });
    await putRows(page, await Promise.all(events.map((event) => sealEvent(event, header))));
    for (const { id } of events) written.add(id);
  }

  await fill();
  const spanMs = await foldTime(browser, page);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await fill();
    const waiting = watch(page);
    const folding = await browser.openPage('quiet.html');
    await folding.evaluate(`{ location.href = 'options.html#/journal'; true; }`).catch(() => undefined);
    await passing(momentIn(spanMs, kill));
    if (waiting.rows() > 0) amid += 1;
    waiting.stop();
    page = await killAndStart(browser);
    if ((await vaultNow(await homesOnDisk(page))).type === 'open') opened += 1;
    expect(await pausesOnDisk(page)).toEqual([...written]);
  }
  await until('all is folded', async () => {
    const { pauses } = await countsOf(browser, 'blocked.test');
    return pauses === written.size;
  });
  const { pauses } = await countsOf(browser, 'blocked.test');
  expect({ pauses, opened }).toEqual({ pauses: written.size, opened: KILLS });
  expect(await rowsWaiting(page)).toBe(0);
  tell(context, {
    during: 'folding',
    kills: KILLS,
    amid,
    acknowledged: written.size,
    counted: pauses,
    again: 0,
    opened,
  });
}, 900_000);

async function headerOn(page: Tab) {
  const now = await until('a vault', async () => {
    const found = await vaultNow(await homesOnDisk(page));
    return found.type === 'open' && found;
  });
  return now.vault.header;
}

/** From opening the journal until the inbox is empty, milliseconds. */
async function foldTime(browser: BrowserUnderTest, page: Tab): Promise<number> {
  const folding = await browser.openPage('quiet.html');
  const began = performance.now();
  await folding.evaluate(`{ location.href = 'options.html#/journal'; true; }`).catch(() => undefined);
  await until('the inbox is empty', async () => (await rowsWaiting(page)) === 0);
  await folding.close();
  return performance.now() - began;
}

/** Looks at the inbox all the time. */
function watch(page: Tab): { readonly rows: () => number; readonly stop: () => void } {
  const seen = { rows: Number.POSITIVE_INFINITY, stopped: false };
  void (async () => {
    while (!seen.stopped) seen.rows = await rowsWaiting(page);
  })().catch(() => undefined);
  return {
    rows: () => seen.rows,
    stop: () => {
      seen.stopped = true;
    },
  };
}
