import { expect, test } from 'vitest';
import { countsOf, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import { boundary } from '../support/builders.ts';
import { edit, freshId, send } from '../support/edit.ts';
import { eraseEverything, isGone } from '../support/erase.ts';
import { filesWith } from '../support/left-on-disk.ts';
import { lockNow, openSettings, turnOnLock } from '../support/lock.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ kept: true });
const api = runsIn === 'firefox' ? 'browser' : 'chrome';
const BOUNDARY = 'Xq7okapi_id' as never;
const TRIGGER = 'Zw3quaggaid' as never;

/**
 * On none of the addresses that were visited, so that the browser's history has no part in it. One word each: both browsers pack what they
 * keep, by leaving out what stood there before.
 */
const WORDS = ['third.test', 'zeebra', 'Okapi', 'Quokka', 'Quagga', 'okapi_', 'quagga'];

test('a background that is killed in between goes on with it when it wakes', async () => {
  const { browser } = world;
  const tab = await browser.openPage('quiet.html');
  const { id: _, ...draft } = boundary(['other.test'], { name: 'Okapi evenings' });
  await edit(tab, { type: 'add-boundary', id: freshId() as never, draft });
  await tab.evaluate(`${api}.storage.local.set({ erasing: true })`);
  await browser.killBackground();
  await tab
    .evaluate(`${api}.runtime.sendMessage({ type: 'check/read' }).catch(() => undefined) && true`)
    .catch(() => undefined);
  await until('the page is closed', () => isGone(tab));
  const page = await browser.openPage('quiet.html');
  const local = await page.evaluate<string[]>(`${api}.storage.local.get().then((all) => Object.keys(all))`);
  expect(local).not.toContain('erasing');
  expect(local).not.toContain('settings');
  await page.close();
});

test('who forgot the passphrase can begin anew: it works while locked, and asks for nothing', async () => {
  const { browser } = world;
  const settings = await openSettings(browser);
  await turnOnLock(settings, 'gravel teapot lantern ocean');
  await lockNow(settings);
  await settings.close();
  await eraseEverything(browser);
  const after = await openSettings(browser);
  await until('there is no lock any more', () => after.has('button', 'Turn on the lock'));
  await after.close();
});

test('nothing that was kept or set is left, in the browser or on the disk', async () => {
  const { browser } = world;
  const tab = await browser.openPage('quiet.html');
  const { id: _, ...draft } = boundary(['third.test/zeebra-path'], { name: 'Okapi evenings', reason: 'Quokka reason' });
  await edit(tab, { type: 'add-boundary', id: BOUNDARY, draft });
  await send(tab, {
    type: 'plan/edit',
    edit: { type: 'put-trigger', trigger: { id: TRIGGER, text: 'Quagga at night' } },
  });
  await send(tab, { type: 'plan/edit', edit: { type: 'put-step', step: 'Quagga at night, first' } });
  await edit(tab, { type: 'lock-shows', shows: ['names', 'triggers'] });
  await tab.close();
  await until('it is on the disk', async () => {
    const found = Object.values(await filesWith(browser.profile, WORDS)).flat();
    return found.includes('third.test') && found.includes('Quokka');
  });

  await eraseEverything(browser);

  const page = await browser.openPage('quiet.html');
  const left = await page.evaluate<Left>(`(async () => ({
    lasting: (await ${api}.declarativeNetRequest.getDynamicRules()).length,
    passing: (await ${api}.declarativeNetRequest.getSessionRules()).length,
    scripts: (await ${api}.scripting.getRegisteredContentScripts()).length,
    origins: (await ${api}.permissions.getAll()).origins,
    local: Object.keys(await ${api}.storage.local.get()).sort(),
    session: JSON.stringify(await ${api}.storage.session.get()),
    alarms: (await ${api}.alarms.getAll()).map(({ name }) => name).sort(),
    caches: await caches.keys(),
  }))()`);
  expect(left).toMatchObject({ lasting: 0, passing: 0, scripts: 0, caches: [] });
  expect(left.origins.filter((origin) => origin.includes('third'))).toEqual([]);
  expect(left.local).not.toContain('settings');
  expect(left.local).not.toContain('erasing');
  expect(left.session).not.toContain(BOUNDARY);
  expect(left.alarms).toContain('heartbeat');

  await setBoundary(browser, { sites: ['blocked.test'] });
  const held = await browser.open(world.site.url('blocked.test'));
  await pauseShown(held);
  await held.close();
  expect((await countsOf(browser, 'third.test')).pauses).toBe(0);

  const { profile } = browser;
  await browser.stop();
  expect(await filesWith(profile, WORDS)).toEqual(LEFT_BY_THE_BROWSER);
});

interface Left {
  readonly lasting: number;
  readonly passing: number;
  readonly scripts: number;
  readonly origins: readonly string[];
  readonly local: readonly string[];
  readonly session: string;
  readonly alarms: readonly string[];
  readonly caches: readonly string[];
}

/** See docs/THREATS.md. The driver tells its Firefox in these two files which hosts lead to the tests' site. */
const LEFT_BY_THE_BROWSER =
  runsIn === 'chromium'
    ? { 'Default/Extension Scripts/000003.log': ['third.test'] }
    : { 'prefs.js': ['third.test'], 'user.js': ['third.test'] };
