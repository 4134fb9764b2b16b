import { beforeAll, expect } from 'vitest';
import { countsOf, goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';
import { route } from '../support/route.ts';

const world = browserAndSite();
const at = (path: string): string => world.site.url('blocked.test', path);

beforeAll(async () => {
  await world.browser.allowPrivateWindows();
  await setBoundary(world.browser, { sites: ['blocked.test'], allow: 5 });
});

route(
  'a private window',
  {
    group: 'Starts and reloads',
    verdict: 'held',
    note: 'Where Breakwater is allowed in private windows; nothing of it is kept.',
  },
  async () => {
    const regular = await world.browser.open(world.site.url('other.test'));
    const kept = await everythingStored();
    const tab = await world.browser.openPrivate(at('/private'));
    await pauseShown(tab);
    expect(world.site.seen('blocked.test')).toEqual([]);
    await goOn(tab);
    await isAt(tab, at('/private'));
    await until('the page is shown', () =>
      tab.evaluate<boolean>(`getComputedStyle(document.documentElement).display === 'block'`),
    );
    expect(await everythingStored()).toBe(kept);

    world.site.forget();
    await regular.go(at('/regular'));
    await pauseShown(regular);
    expect(world.site.seen('blocked.test')).toEqual([]);
    await until(
      'only the pause of the regular window is counted',
      async () => (await countsOf(world.browser, 'blocked.test')).pauses === 1,
    );
    expect(await countsOf(world.browser, 'blocked.test')).toEqual({ pauses: 1, left: 0, continued: 0 });
  },
);

/** What lies on the disk. */
async function everythingStored(): Promise<string> {
  const page = await world.browser.openPage('quiet.html');
  const stored = await page.evaluate<string>(`(async () => {
    const local = await chrome.storage.local.get();
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('breakwater');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = reject;
    });
    const records = await new Promise((resolve) => {
      if (!database.objectStoreNames.contains('inbox')) return resolve(0);
      const counting = database.transaction('inbox').objectStore('inbox').count();
      counting.onsuccess = () => resolve(counting.result);
    });
    database.close();
    return JSON.stringify([local, records]);
  })()`);
  await page.close();
  return stored;
}
