import { expect, test } from 'vitest';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { JournalEvent } from '@/utils/journal/event';
import { vaultNow } from '@/utils/vault/vault-service';
import { PASSPHRASE, sealedText, textOf } from '../support/backup.ts';
import { content } from '../support/backup-builders.ts';
import { lookInto } from '../support/backup-file.ts';
import { countsOf, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { boundary, settings } from '../support/builders.ts';
import type { Tab } from '../support/driver.ts';
import { howOften, killAndStart, momentIn, passing, tell } from '../support/kills.ts';
import { homesOnDisk, pausesOnDisk } from '../support/on-disk.ts';
import { pauseId } from '../support/pause-by-messages.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ kept: true });
const KILLS = howOften(20, 4);
const EVENTS = 500;
/** Of the file's own boundary, under which all of it is counted. */
const ID = 'restored___' as BoundaryId;
const NAME = 'Out of a file';

test('the browser is killed again and again while a backup is restored, and the same file once more makes it whole', async (context) => {
  const { browser } = world;
  await setBoundary(browser, { sites: ['blocked.test'] });
  const expected: string[] = [];
  const first = await file(expected.length);
  expected.push(...first.ids);
  const room = await openRestore();
  const spanMs = await restore(room, first.bytes);
  await room.close();

  let page = await browser.openPage('quiet.html');
  let [amid, opened, again] = [0, 0, 0];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { bytes, ids } = await file(expected.length);
    const tab = await openRestore();
    await contents(tab, bytes);
    await tab.press('button', 'Restore');
    await passing(momentIn(spanMs, kill));
    page = await killAndStart(browser);
    if ((await vaultNow(await homesOnDisk(page))).type === 'open') opened += 1;

    const there = await pausesOnDisk(page);
    const all = [...expected, ...ids];
    // One transaction: the file's events are all there, or none of them.
    expect([expected.length, all.length]).toContain(there.length);
    expect(there).toEqual(there.length === all.length ? all : expected);
    if (there.length < all.length) amid += 1;
    expected.push(...ids);
    again += 1;
    const once = await openRestore();
    await restore(once, bytes);
    await once.close();
    expect(await pausesOnDisk(page)).toEqual(expected);
  }
  const { pauses } = await countsOf(browser, NAME);
  expect({ pauses, opened }).toEqual({ pauses: expected.length, opened: KILLS });
  tell(context, {
    during: 'restoring a backup',
    kills: KILLS,
    amid,
    acknowledged: expected.length,
    counted: pauses,
    again,
    opened,
  });
}, 900_000);

async function file(from: number): Promise<{ readonly bytes: Uint8Array; readonly ids: readonly string[] }> {
  const events = Array.from({ length: EVENTS }, (_, at): JournalEvent => {
    const id = pauseId(from + at);
    return { type: 'shown', id, at: Date.now() - at * 60_000, offset: 0, boundary: ID };
  });
  const kept = settings([{ ...boundary(['other.test']), id: ID, name: NAME }]);
  const bytes = await sealedText(await textOf(content({ settings: kept }, events)));
  return { bytes, ids: events.map(({ id }) => id) };
}

async function openRestore(): Promise<Tab> {
  const tab = await world.browser.openPage('options.html#/settings');
  await until('the button', () => tab.has('button', 'Restore a backup'));
  return tab;
}

async function contents(tab: Tab, bytes: Uint8Array): Promise<void> {
  await lookInto(tab, bytes, PASSPHRASE);
  await until('what is in it', async () => (await tab.text('main')).includes('What is in this backup'));
}

/** @returns how long it took from "Restore" to the end, milliseconds */
async function restore(tab: Tab, bytes: Uint8Array): Promise<number> {
  await contents(tab, bytes);
  const began = performance.now();
  await tab.press('button', 'Restore');
  await until('it is restored', async () => (await tab.text('main')).includes('It is restored'));
  return performance.now() - began;
}
