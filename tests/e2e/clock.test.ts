import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BoundaryId } from '@/utils/boundary/boundary';
import { dayOf } from '@/utils/journal/day';
import { eventsOf } from '@/utils/journal/events-of';
import { readJournal } from '@/utils/journal/journal-service';
import { countsOf, goOn, isAt, pauseShown } from '../support/breakwater.ts';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest, Tab } from '../support/driver.ts';
import { edit, keepBoundary, send } from '../support/edit.ts';
import { launchFirefox } from '../support/firefox.ts';
import { KEEP_ALL } from '../support/journal-of.ts';
import { lockNow, openSettings, turnOnLock, unlockHere } from '../support/lock.ts';
import { homesOnDisk, pausesOnDisk } from '../support/on-disk.ts';
import { pauseId, showPause } from '../support/pause-by-messages.ts';
import { until } from '../support/poll.ts';
import { settableClock } from '../support/settable-clock.ts';
import { type Site, startSite } from '../support/site.ts';

/*
 * The clock of the computer is set while the browser runs, for all its processes at once: a year back, ten years forward, and right again.
 */
const clock = await settableClock();
const when = clock === null ? ' (left out: setting a clock for one browser takes Linux and gcc)' : '';
const BACK = -365;
const FORWARD = 3650;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const api = runsIn === 'firefox' ? 'browser' : 'chrome';

let browser: BrowserUnderTest;
let site: Site;
const acknowledged: string[] = [];

beforeAll(async () => {
  if (clock === null) return;
  const { environment } = clock;
  site = await startSite();
  browser =
    runsIn === 'firefox'
      ? await launchFirefox({
          hosts: ['blocked.test', 'other.test', 'third.test'],
          everywhere: true,
          kept: true,
          environment,
        })
      : await launchChromium({ kept: true, environment });
  await keepBoundary(browser, ['blocked.test'], { name: 'Counted' });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await clock?.remove();
});

async function set(daysAhead: number): Promise<void> {
  await clock?.set(daysAhead);
}

async function showPauses(page: Tab, count: number): Promise<void> {
  for (let shown = 0; shown < count; shown += 1) {
    const pause = pauseId(acknowledged.length);
    expect(await showPause(page, pause, site.url('blocked.test'))).toBe(true);
    acknowledged.push(pause);
  }
}

/** On how many different days pauses were, by the clock as it was then. */
async function daysOfPauses(page: Tab): Promise<number> {
  const events = eventsOf(await readJournal(await homesOnDisk(page), KEEP_ALL));
  return new Set([...events].flatMap(({ type, at, offset }) => (type === 'shown' ? [dayOf(at, offset)] : []))).size;
}

test.skipIf(clock === null)(
  `days that are kept for 90 days are all there after ten years that never were${when}`,
  async () => {
    const page = await browser.openPage('quiet.html');
    await edit(page, { type: 'retention', retention: { days: 90, older: 'gone' } });
    await showPauses(page, 3);
    expect((await countsOf(browser, 'Counted', 'All')).pauses).toBe(3);
    await set(FORWARD);
    await showPauses(page, 1);
    expect((await countsOf(browser, 'Counted', 'All')).pauses).toBe(4);
    await set(0);
    await showPauses(page, 1);
    expect((await countsOf(browser, 'Counted', 'All')).pauses).toBe(5);
    expect(await pausesOnDisk(page)).toEqual(acknowledged);
    await edit(page, { type: 'retention', retention: { days: null, older: 'counts' } });
    await page.close();
  },
);

test.skipIf(clock === null)(
  `each pause is counted once, under the day that the clock showed, and no alarm storms${when}`,
  async () => {
    const page = await browser.openPage('quiet.html');
    await page.evaluate(
      `{ globalThis.alarms = 0; ${api}.alarms.onAlarm.addListener(() => { globalThis.alarms += 1; }); true; }`,
    );
    for (const days of [BACK, 0, FORWARD, BACK, 0]) {
      await set(days);
      await showPauses(page, 2);
      expect(await pausesOnDisk(page)).toEqual(acknowledged);
      expect((await countsOf(browser, 'Counted', 'All')).pauses).toBe(acknowledged.length);
    }
    expect(await daysOfPauses(page)).toBe(3);
    // Five times set: each may bring what was due once, and no more.
    expect(await page.evaluate<number>('globalThis.alarms')).toBeLessThanOrEqual(10);
    await page.close();
  },
);

test.skipIf(clock === null)(
  `set back, it ends what “Continue” opened, also once, and makes nothing of it last for a year${when}`,
  async () => {
    await keepBoundary(browser, ['other.test'], { allowMinutes: 30, reason: 'half an hour' });
    await keepBoundary(browser, ['third.test'], { allowMinutes: 0, reason: 'just once' });
    const opened: Tab[] = [];
    for (const [host, reason] of [
      ['other.test', 'half an hour'],
      ['third.test', 'just once'],
    ] as const) {
      const tab = await browser.open(site.url(host));
      await pauseShown(tab, reason);
      await goOn(tab);
      await isAt(tab, site.url(host));
      opened.push(tab);
    }
    await set(BACK);
    // Whatever anybody asks: Chromium’s alarms are silent until the clock is where it was.
    const page = await browser.openPage('quiet.html');
    await send(page, { type: 'check/read' });
    await pauseShown(opened[0] as Tab, 'half an hour');
    await pauseShown(opened[1] as Tab, 'just once');
    site.forget();
    const again = await browser.open(site.url('other.test', '/again'));
    await pauseShown(again, 'half an hour');
    expect(site.seen('other.test')).toEqual([]);
    const heartbeat = await page.evaluate<number>(
      `${api}.alarms.get('heartbeat').then(({ scheduledTime }) => scheduledTime - Date.now())`,
    );
    expect(heartbeat).toBeLessThan(6 * MINUTE);
    for (const tab of [...opened, again, page]) await tab.close();
    await set(0);
  },
);

test.skipIf(clock === null)(`set forward, it ends an allowance early${when}`, async () => {
  const tab = await browser.open(site.url('other.test'));
  await pauseShown(tab, 'half an hour');
  await goOn(tab);
  await isAt(tab, site.url('other.test'));
  await set(FORWARD);
  const again = await browser.open(site.url('other.test', '/again'));
  await pauseShown(again, 'half an hour');
  await again.close();
  await tab.close();
  await set(0);
});

test.skipIf(clock === null)(
  `a change that waits comes neither by setting the clock forward nor a year later by setting it back${when}`,
  async () => {
    const page = await browser.openPage('quiet.html');
    const settings = `${api}.storage.local.get('settings').then(({ settings }) => settings)`;
    const ids = (): Promise<BoundaryId[]> =>
      page.evaluate(`${settings}.then(({ boundaries }) => boundaries.map(({ id }) => id))`);
    const waitsMs = (): Promise<number> =>
      page.evaluate(
        `Promise.all([${settings}, ${api}.storage.local.get('steady-clock')]).then(([{ waiting }, stored]) => waiting[0].due - stored['steady-clock'].steady)`,
      );
    const [, id] = await ids();
    if (id === undefined) throw new Error('no boundary');
    await edit(page, { type: 'wait-to-loosen', hours: 24 });
    expect(await edit(page, { type: 'remove-boundary', id })).toMatchObject({ type: 'saved', waitsMs: 24 * HOUR });
    for (const days of [FORWARD, 0, BACK]) {
      await set(days);
      await browser.killBackground();
      await send(page, { type: 'check/repair' });
      expect(await ids()).toContain(id);
      expect(await waitsMs()).toBeLessThanOrEqual(24 * HOUR);
      expect(await waitsMs()).toBeGreaterThan(23 * HOUR);
    }
    // Two days by the clock that was set back, for which the browser is closed.
    await browser.restart({ meanwhile: () => set(BACK + 2) });
    const after = await browser.openPage('quiet.html');
    await until('it is removed', () =>
      after.evaluate<boolean>(`${settings}.then(({ boundaries }) => !boundaries.some(({ id }) => id === '${id}'))`),
    );
    await after.close();
    await set(0);
  },
);

test.skipIf(clock === null)(
  `time for which Breakwater was off is a gap, however long the clock says that it was, and none of less than nothing${when}`,
  async () => {
    await browser.setEnabled(false);
    await set(BACK);
    await browser.setEnabled(true);
    expect(await journalSays('Breakwater was off')).toBe(false);
    await set(0);
    await browser.killBackground();
    const page = await browser.openPage('quiet.html');
    await send(page, { type: 'check/repair' });
    await page.close();
    await browser.setEnabled(false);
    await set(FORWARD);
    await browser.setEnabled(true);
    await until('the gap is shown', () => journalSays('Breakwater was off'));
    await set(0);
    expect((await countsOf(browser, 'Counted', 'All')).pauses).toBe(acknowledged.length);
  },
);

test.skipIf(clock === null)(`the lock lets nobody wait for longer, and opens in any year${when}`, async () => {
  const passphrase = 'gravel teapot lantern ocean';
  const tab = await openSettings(browser);
  await turnOnLock(tab, passphrase);
  await lockNow(tab);
  const mayTry = (): Promise<boolean> =>
    tab.evaluate<boolean>(`document.querySelector('.lock button[type=submit]').ariaDisabled === 'false'`);
  for (let tries = 1; tries <= 3; tries += 1) {
    await until('it may be tried', mayTry);
    await tab.fill('textbox', 'Passphrase', `not this one ${tries}`);
    await tab.press('button', 'Unlock');
    await until('it is said', async () => (await tab.text('main')).includes('This is not the passphrase'));
  }
  expect(await mayTry()).toBe(false);
  for (const days of [BACK, FORWARD, 0]) {
    await set(days);
    await until('it may be tried', mayTry, 10_000);
    await unlockHere(tab, passphrase);
    await until('it is open', () => tab.has('button', 'Lock now'));
    if (days !== 0) await lockNow(tab);
  }
  await tab.close();
  expect((await countsOf(browser, 'Counted', 'All')).pauses).toBe(acknowledged.length);
});

async function journalSays(sentence: string): Promise<boolean> {
  const tab = await browser.openPage('options.html#/journal');
  await until('the counts', async () => (await tab.text('main')).includes('Counts by day'));
  const says = (await tab.text('main')).includes(sentence);
  await tab.close();
  return says;
}
