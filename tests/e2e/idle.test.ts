import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest, Tab } from '../support/driver.ts';
import { edit } from '../support/edit.ts';
import { launchFirefox } from '../support/firefox.ts';
import { openSettings, turnOnLock, unlockHere } from '../support/lock.ts';
import { until } from '../support/poll.ts';
import { settableClock } from '../support/settable-clock.ts';

/*
 * Five minutes without anybody, which a clock of the test's own lets pass at once: in Chromium for the screen, which tells Chromium for how
 * long nobody used it; in Firefox for Firefox itself, which counts without a screen.
 */
const clock = await settableClock();
const when = clock === null ? ' (left out: letting minutes pass at once takes Linux and gcc)' : '';
const DISPLAY = ':88';
const PASSPHRASE = 'gravel teapot lantern ocean';
const run = promisify(execFile);

test.skipIf(clock === null)(
  `the lock closes after the chosen minutes without anybody, as the browser itself tells it${when}`,
  async () => {
    if (clock === null) return;
    const screen =
      runsIn === 'chromium'
        ? spawn('Xvfb', [DISPLAY, '-screen', '0', '1200x900x24'], {
            stdio: 'ignore',
            env: { ...process.env, ...clock.environment },
          })
        : null;
    const browser = await launch(clock.environment);
    try {
      const tab = await lockedAfterFiveMinutes(browser);
      await clock.pass(4);
      expect(await tab.has('button', 'Lock now')).toBe(true);
      await clock.pass(2);
      await until('it is locked', () => tab.has('button', 'Unlock'));
      await unlockHere(tab, PASSPHRASE);
      await until('it is open', () => tab.has('button', 'Lock now'));
    } finally {
      await browser.close();
      screen?.kill();
      await clock.remove();
    }
  },
);

async function launch(environment: Readonly<Record<string, string>>): Promise<BrowserUnderTest> {
  if (runsIn === 'firefox') return launchFirefox({ hosts: ['blocked.test'], environment });
  await until('the screen', () =>
    run('xdotool', ['getdisplaygeometry'], { env: { ...process.env, DISPLAY } }).then(() => true),
  );
  return launchChromium({ headless: false, display: DISPLAY });
}

async function lockedAfterFiveMinutes(browser: BrowserUnderTest): Promise<Tab> {
  const tab = await openSettings(browser);
  await turnOnLock(tab, PASSPHRASE);
  await edit(tab, { type: 'lock-idle', minutes: 5 });
  return tab;
}
