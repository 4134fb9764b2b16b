import { afterAll, beforeAll, expect, test } from 'vitest';
import { countsOf, goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest } from '../support/driver.ts';
import { send } from '../support/edit.ts';
import { launchFirefox } from '../support/firefox.ts';
import { pauseId, showPause } from '../support/pause-by-messages.ts';
import { until } from '../support/poll.ts';
import { type Site, startSite } from '../support/site.ts';
import { smallDisk } from '../support/small-disk.ts';

/*
 * The profile lies on a disk of its own, which is then filled to the last byte.
 */
const disk = await smallDisk(200);
const when = disk === null ? ' (left out: this machine lets the tests mount no disk; root on Linux can)' : '';
const MOST_PAUSES = 400;
const REFUSALS = 3;

let browser: BrowserUnderTest;
let site: Site;
const acknowledged: string[] = [];
const pauses = { sent: 0 };

beforeAll(async () => {
  if (disk === null) return;
  const { folder } = disk;
  site = await startSite();
  browser =
    runsIn === 'firefox'
      ? await launchFirefox({ hosts: ['blocked.test', 'other.test', 'third.test'], kept: true, folder })
      : await launchChromium({ kept: true, folder });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await disk?.remove();
});

/** @returns how many of them were acknowledged */
async function showPauses(most: number, refusals: number): Promise<number> {
  const page = await browser.openPage('quiet.html');
  let refused = 0;
  const before = acknowledged.length;
  for (let count = 0; count < most && refused < refusals; count += 1) {
    const pause = pauseId(pauses.sent++);
    if (await showPause(page, pause, site.url('other.test'))) acknowledged.push(pause);
    else refused += 1;
  }
  await page.close();
  return acknowledged.length - before;
}

test.skipIf(disk === null)(`on a full disk the pause, Leave and Continue work${when}`, async () => {
  await setBoundary(browser, { sites: ['blocked.test'], allow: 30 });
  await setBoundary(browser, { sites: ['other.test'], reason: 'quiet evenings' });
  expect(await showPauses(3, 1)).toBe(3);
  await disk?.fill();
  // Until the last gap in the browser's own files is full, and it says so.
  await showPauses(MOST_PAUSES, REFUSALS);
  expect(acknowledged.length).toBeLessThan(MOST_PAUSES);

  const leaving = await browser.open(site.url('third.test'));
  await isAt(leaving, site.url('third.test'));
  await leaving.go(site.url('other.test'));
  await pauseShown(leaving, 'quiet evenings');
  await leaving.press('button', 'Leave this page');
  await isAt(leaving, site.url('third.test'));
  await leaving.close();
  const memory = await browser.openPage('quiet.html');
  const inMemory = (): Promise<number> =>
    memory.evaluate(
      `(globalThis.browser ?? globalThis.chrome).storage.session.get('unwritten').then(({ unwritten }) => Object.keys(unwritten ?? {}).length)`,
    );
  await until('what was chosen waits in memory', async () => (await inMemory()) > 0);
  await memory.close();

  const going = await browser.open(site.url('blocked.test', '/read'));
  await pauseShown(going);
  await goOn(going);
  await isAt(going, site.url('blocked.test', '/read'));
  await going.close();
});

test.skipIf(disk === null)(
  `a change that finds no room says so in a sentence, and nothing is changed${when}`,
  async () => {
    const tab = await browser.openPage('options.html#/boundaries');
    await until('the form', () => tab.has('textbox', 'Sites'));
    const many = Array.from({ length: 50 }, (_, at) => `${'long'.repeat(15)}.${'name'.repeat(15)}.n${at}.third.test`);
    await tab.fill('textbox', 'Sites', many.join('\n'));
    await disk?.fill();
    await tab.press('button', 'Add boundary');
    const said = 'This could not be written to your disk';
    await until(
      'it says so',
      async () => {
        // The browser makes some room by itself now and then.
        await disk?.fill();
        return (await tab.text('main')).includes(said);
      },
      30_000,
    );
    expect(await tab.text('main')).not.toMatch(/Error:|NO_SPACE|Quota/);
    await tab.close();
    const settings = await browser.openPage('options.html#/boundaries');
    await until('the boundaries', async () => (await settings.text('main')).includes('quiet evenings'));
    expect(await settings.text('main')).not.toContain('third.test');
    await settings.close();
  },
);

test.skipIf(disk === null)(
  `the journal opens while the disk is full, with all that was acknowledged${when}`,
  async () => {
    const counts = await countsOf(browser, 'other.test');
    expect(counts.pauses).toBeGreaterThanOrEqual(acknowledged.length);
    expect(counts.pauses).toBeLessThanOrEqual(pauses.sent + 1);
  },
);

test.skipIf(disk === null)(
  `after room is made all is well, and nothing that was acknowledged is lost${when}`,
  async () => {
    await disk?.makeRoom();
    const page = await browser.openPage('quiet.html');
    await until('what waited in memory is written', async () => {
      await send(page, { type: 'check/repair' });
      const { left } = await countsOf(browser, 'other.test');
      return left === 1;
    });
    await page.close();
    const before = (await countsOf(browser, 'other.test')).pauses;
    expect(before).toBeGreaterThanOrEqual(acknowledged.length);
    await until('pauses are kept again', async () => (await showPauses(1, 1)) === 1);
    expect(await showPauses(5, 1)).toBe(5);
    await setBoundary(browser, { sites: ['third.test'], reason: 'there is room again' });
    await browser.restart();
    await until('they are counted', async () => (await countsOf(browser, 'other.test')).pauses >= before + 6);
    const { pauses: counted } = await countsOf(browser, 'other.test');
    expect(counted).toBeGreaterThanOrEqual(acknowledged.length);
    expect(counted).toBeLessThanOrEqual(pauses.sent + 1);
  },
);
