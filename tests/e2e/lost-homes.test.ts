import { expect, test } from 'vitest';
import { vaultNow } from '@/utils/vault/vault-service';
import { countsOf, goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { homesOnDisk } from '../support/on-disk.ts';
import { pauseId, showPause } from '../support/pause-by-messages.ts';
import { until } from '../support/poll.ts';
import { corruptDatabase } from '../support/profile-files.ts';

/*
 * What is kept lies in two homes, IndexedDB and storage.local. Each is taken away in turn.
 */
const world = browserAndSite({ kept: true });
const api = runsIn === 'firefox' ? 'browser' : 'chrome';
const RAW = /Error:|\[object|QuotaExceeded|NotFoundError|VersionError|InvalidState/;
let next = 1;

async function pauseKept(page: Tab): Promise<void> {
  const pause = pauseId(next++);
  await until('a pause is kept', () => showPause(page, pause, world.site.url('blocked.test')));
}

/** That the pause, Leave and Continue work, and no room of ours shows an error as it was thrown. */
async function allWorks(path: string): Promise<void> {
  const { browser, site } = world;
  const leaving = await browser.open(site.url('other.test'));
  await isAt(leaving, site.url('other.test'));
  await leaving.go(site.url('blocked.test', path));
  await until('the pause', () => leaving.has('button', 'Leave this page'));
  await leaving.press('button', 'Leave this page');
  // Back to where they came from; where the browser did not keep that, to the quiet page. What nobody answers is asked again for about ten seconds first.
  const ends = [site.url('other.test'), browser.page('quiet.html')];
  await until('it is left', async () => ends.includes((await leaving.address()).replace(/[?#]+$/, '')), 60_000);
  await leaving.close();
  await roomsSpeak();
}

async function roomsSpeak(): Promise<void> {
  for (const room of ['boundaries', 'plan', 'journal', 'settings', 'self-check']) {
    const tab = await world.browser.openPage(`options.html#/${room}`);
    await until(`${room} says something`, async () => {
      const text = await tab.text('main');
      if (text.length > 60 && !text.includes('Opening your')) return true;
      throw new Error(text);
    });
    expect(await tab.text('main'), room).not.toMatch(RAW);
    await tab.close();
  }
}

async function isOpen(page: Tab): Promise<boolean> {
  return (await vaultNow(await homesOnDisk(page))).type === 'open';
}

test('IndexedDB deleted while the browser runs: boundaries hold, the keys come back from the other home, and pauses are counted from then on', async () => {
  const { browser } = world;
  await setBoundary(browser, { sites: ['blocked.test'] });
  const page = await browser.openPage('quiet.html');
  await pauseKept(page);
  await pauseKept(page);
  expect((await countsOf(browser, 'blocked.test')).pauses).toBe(2);
  await page.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('breakwater');
    request.onsuccess = () => resolve(true);
    request.onerror = () => reject(request.error);
  })`);
  await allWorks('/deleted');
  await pauseKept(page);
  const { pauses } = await countsOf(browser, 'blocked.test');
  // The one that was left, and the one that was sent.
  expect(pauses).toBe(2);
  expect(await isOpen(page)).toBe(true);
  await page.close();
});

test('the database’s files overwritten while the browser is off: boundaries hold, the keys come back, and pauses are counted', async () => {
  const { browser, site } = world;
  await browser.restart({ meanwhile: (profile) => corruptDatabase(profile, browser.name) });
  const page = await browser.openPage('quiet.html');
  const visit = await browser.open(site.url('blocked.test', '/corrupted'));
  await pauseShown(visit);
  await visit.close();
  await allWorks('/corrupted');
  await pauseKept(page);
  await until('it is counted', async () => (await countsOf(browser, 'blocked.test')).pauses >= 1);
  await page.close();
});

test('a second connection of another version in the way: pauses are kept in the other home, and counted when it is gone', async () => {
  const { browser } = world;
  const page = await browser.openPage('quiet.html');
  const before = (await countsOf(browser, 'blocked.test')).pauses;
  const other = await browser.openPage('quiet.html');
  // As a newer Breakwater would, whose connection answers nobody.
  await other.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open('breakwater', 99);
    request.onsuccess = () => { globalThis.held = request.result; resolve(true); };
    request.onerror = () => reject(request.error);
  })`);
  await allWorks('/newer');
  await pauseKept(page);
  const kept = await page.evaluate<number>(
    `${api}.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('inbox:')).length)`,
  );
  expect(kept).toBeGreaterThanOrEqual(1);
  const journal = await browser.openPage('options.html#/journal');
  await until('it says so', async () => (await journal.text('main')).includes('cannot be opened just now'));
  await journal.close();

  // Back to a version of ours, with an older connection that does not give way.
  await other.evaluate(`new Promise((resolve, reject) => {
    globalThis.held.close();
    const gone = indexedDB.deleteDatabase('breakwater');
    gone.onerror = () => reject(gone.error);
    gone.onsuccess = () => {
      const request = indexedDB.open('breakwater', 1);
      request.onupgradeneeded = () => { request.result.createObjectStore('vault'); request.result.createObjectStore('inbox'); };
      request.onsuccess = () => { globalThis.held = request.result; resolve(true); };
      request.onerror = () => reject(request.error);
    };
  })`);
  const address = world.site.url('blocked.test', '/blocked');
  const held = await browser.open(address);
  await until('the pause', () => held.has('button', 'Leave this page'));
  await goOn(held);
  await isAt(held, address);
  await held.close();
  await other.close();
  await until('all is counted', async () => (await countsOf(browser, 'blocked.test')).pauses >= 2);
  expect(before).toBeGreaterThan(0);
  await page.close();
});

test('storage.local cleared: the pause’s rules go with what was set, the keys come back from the other home, and the journal opens', async () => {
  const { browser } = world;
  const page = await browser.openPage('quiet.html');
  await page.evaluate(`${api}.storage.local.clear().then(() => true)`);
  await roomsSpeak();
  const journal = await browser.openPage('options.html#/journal');
  await until('the counts', async () => (await journal.text('main')).includes('Counts by boundary'));
  await journal.close();
  await until('the keys are in both homes again', async () => {
    const { local } = await homesOnDisk(page);
    return (await local.get('vault')) !== undefined;
  });
  await setBoundary(browser, { sites: ['other.test'], reason: 'set anew' });
  const visit = await browser.open(world.site.url('other.test'));
  await pauseShown(visit, 'set anew');
  await visit.close();
  await page.close();
});
