import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest, Tab } from '../support/driver.ts';
import { edit } from '../support/edit.ts';
import { launchFirefox } from '../support/firefox.ts';
import { openSettings, turnOnLock, unlockHere } from '../support/lock.ts';
import { until } from '../support/poll.ts';
import { settableClock } from '../support/settable-clock.ts';

/*
 * Minutes without anybody, which a clock of the test's own lets pass at once: in Chromium for the screen, which tells Chromium for how
 * long nobody used it; in Firefox for Firefox itself, which counts without a screen.
 */
const clock = await settableClock();
const when = clock === null ? ' (left out: letting minutes pass at once takes Linux and gcc)' : '';
const DISPLAY = ':88';
/** After which the screen puts its saver up. */
const SAVER_MINUTES = '10';
const PASSPHRASE = 'gravel teapot lantern ocean';
const run = promisify(execFile);

let screen: ChildProcess | null = null;
let browser: BrowserUnderTest;
let tab: Tab;

beforeAll(async () => {
  if (clock === null) return;
  browser = await launch(clock.environment);
  tab = await openSettings(browser);
  await turnOnLock(tab, PASSPHRASE);
});
afterAll(async () => {
  await browser?.close();
  screen?.kill();
  await clock?.remove();
});

async function launch(environment: Readonly<Record<string, string>>): Promise<BrowserUnderTest> {
  if (runsIn === 'firefox') return launchFirefox({ hosts: ['blocked.test'], environment });
  screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1200x900x24', '-s', SAVER_MINUTES], {
    stdio: 'ignore',
    env: { ...process.env, ...environment },
  });
  await until('the screen', () =>
    run('xdotool', ['getdisplaygeometry'], { env: { ...process.env, DISPLAY } }).then(() => true),
  );
  return launchChromium({ headless: false, display: DISPLAY });
}

/** What the browser says of who is there, where `seconds` without anybody are idle. */
function state(seconds: number): Promise<string> {
  return tab.evaluate<string>(`(globalThis.browser ?? globalThis.chrome).idle.queryState(${seconds})`);
}

test.skipIf(clock === null)(
  `the lock closes when the browser tells that nobody was there for as long as was chosen, and not before${when}`,
  async () => {
    await edit(tab, { type: 'lock-idle', minutes: 5 });
    await clock?.pass(4);
    await until('the browser tells of three minutes', async () => (await state(180)) === 'idle');
    expect(await tab.has('button', 'Lock now')).toBe(true);
    await clock?.pass(2);
    await until('it is locked', () => tab.has('button', 'Unlock'));
    await unlockHere(tab, PASSPHRASE);
    await until('it is open', () => tab.has('button', 'Lock now'));
  },
);

test.skipIf(clock === null || runsIn === 'firefox')(
  `the lock closes with the screen saver, which Chromium on Linux takes for the system’s lock, where no minutes were chosen (Firefox never tells of a lock)${when}`,
  async () => {
    await edit(tab, { type: 'lock-idle', minutes: 0 });
    await clock?.pass(12);
    await until('the browser tells of it', async () => (await state(36_000)) === 'locked');
    await until('it is locked', () => tab.has('button', 'Unlock'));
  },
);
