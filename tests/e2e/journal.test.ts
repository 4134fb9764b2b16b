import { expect, test } from 'vitest';
import { countsOf, goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();

test('what came of each pause is counted, and nothing of the address is kept anywhere', async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'] });
  const secret = '/very-private-path';
  const leave = async (): Promise<void> => {
    const tab = await world.browser.open(world.site.url('other.test'));
    await isAt(tab, world.site.url('other.test'));
    await tab.go(world.site.url('blocked.test', secret));
    await pauseShown(tab);
    await tab.press('button', 'Leave this page');
    await isAt(tab, world.site.url('other.test'));
    await tab.close();
  };
  await leave();
  await leave();
  const closed = await world.browser.open(world.site.url('blocked.test', secret));
  await pauseShown(closed);
  await closed.close();
  const tab = await world.browser.open(world.site.url('blocked.test', secret));
  await pauseShown(tab);
  await goOn(tab);
  await isAt(tab, world.site.url('blocked.test', secret));

  await until('all four are counted', async () => {
    const counts = await countsOf(world.browser, 'blocked.test');
    return counts.pauses === 4 && counts.left === 2 && counts.continued === 1;
  });

  const page = await world.browser.openPage('quiet.html');
  const stored = await page.evaluate<string>(`(async () => {
    const api = ${runsIn === 'firefox' ? 'browser' : 'chrome'};
    const open = () => new Promise((resolve, reject) => { const r = indexedDB.open('breakwater'); r.onsuccess = () => resolve(r.result); r.onerror = reject; });
    const all = (store) => new Promise((resolve) => { const r = store.getAll(); r.onsuccess = () => resolve(r.result); });
    const db = await open();
    const records = await all(db.transaction('inbox').objectStore('inbox'));
    const segments = await all(db.transaction('segments').objectStore('segments'));
    const text = new TextDecoder('latin1');
    const seen = (bytes) => [bytes.length, text.decode(bytes)];
    const stores = [await api.storage.local.get(), await api.storage.session.get()];
    return JSON.stringify([...stores, records.map(seen), segments.map(seen)]);
  })()`);
  expect(stored).not.toContain('very-private-path');
  const [, , records, segments] = JSON.parse(stored) as [unknown, unknown, [number, string][], [number, string][]];
  // Reading the counts has folded what was written until then.
  expect(segments.length).toBeGreaterThanOrEqual(1);
  expect(segments.every(([length]) => length >= 4096)).toBe(true);
  expect(records.every(([length]) => length === 256)).toBe(true);
  expect([...records, ...segments].some(([, text]) => /left|shown|continued|blocked/.test(text))).toBe(false);
  await page.close();
  await tab.close();
});
