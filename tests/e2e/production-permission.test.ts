import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { pauseShown } from '../support/breakwater.ts';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import { until } from '../support/poll.ts';
import { startSite } from '../support/site.ts';

const QUIET_PERMISSIONS = [
  'declarativeNetRequestWithHostAccess',
  'scripting',
  'storage',
  'alarms',
  'unlimitedStorage',
  'idle',
  'activeTab',
];
const DISPLAY = ':87';
const run = promisify(execFile);

test.for(['chrome-mv3', 'firefox-mv3'])('%s asks for nothing that a browser warns about at install', async (output) => {
  const manifest = JSON.parse(await readFile(`.output/${output}/manifest.json`, 'utf8')) as Record<string, unknown>;
  expect(manifest['permissions']).toEqual(QUIET_PERMISSIONS);
  expect(manifest['host_permissions']).toBeUndefined();
  expect(manifest['content_scripts']).toBeUndefined();
  expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
});

// In Firefox a preference answers the browser's question in every other test of this suite.
test.skipIf(runsIn === 'firefox')(
  'the production build asks the browser for a boundary’s hosts, waits for access after a No, and holds after a Yes (Firefox: every other test does this)',
  async () => {
    const site = await startSite();
    const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1200x900x24'], { stdio: 'ignore' });
    const environment = { ...process.env, DISPLAY };
    const key = (name: string): Promise<unknown> => run('xdotool', ['key', name], { env: environment });
    const manager = await until('the screen', async () => {
      await run('xdotool', ['getdisplaygeometry'], { env: environment });
      return spawn('openbox', [], { env: environment, stdio: 'ignore' });
    });
    const browser = await launchChromium({ extension: '.output/chrome-mv3', headless: false, display: DISPLAY });
    try {
      const list = await browser.openPage('quiet.html');
      const manifest = JSON.stringify(await readFile('.output/chrome-mv3/manifest.json', 'utf8'));
      const warnings = await until('Chromium says what it warns of', () =>
        list.evaluate<string[]>(`chrome.management.getPermissionWarningsByManifest(${manifest})`),
      );
      expect(warnings).toEqual([]);
      await list.close();
      const tab = await browser.openPage('options.html#/boundaries');
      await until('the form', () => tab.has('textbox', 'Sites'));
      await tab.fill('textbox', 'Sites', 'blocked.test\nlocalhost\n127.0.0.1');
      await tab.fill('textbox', 'Your reason', 'my own reason');
      await tab.press('button', 'Add boundary');
      await until('it is listed', async () => (await tab.text('main')).includes('my own reason'));
      await until('No is taken as an answer', async () => {
        await key('Escape');
        return (await tab.text('main')).includes('waits for access');
      });
      const uncovered = await browser.open(site.url('blocked.test'));
      await until('the page opens, because nothing may hold it', async () =>
        (await uncovered.address()).includes('blocked.test'),
      );
      await uncovered.close();

      await tab.front();
      // The prompt is drawn inside the browser's own window, so nothing tells when it takes keys: answered, or asked again.
      await until('Yes is taken as an answer', async () => {
        await tab.press('button', 'Allow access');
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await key('Tab');
        await key('Return');
        const answered = await until(
          'an answer',
          async () => !(await tab.text('main')).includes('Waiting for access'),
          2000,
        ).catch(() => false);
        if (!answered) await key('Escape');
        return answered;
      });
      site.forget();
      const covered = await browser.open(site.url('blocked.test'));
      await pauseShown(covered);
      expect(site.seen('blocked.test')).toEqual([]);
      for (const host of ['localhost', '127.0.0.1']) {
        const numeric = await browser.open(site.url(host, '/by-number'));
        await pauseShown(numeric);
        expect(site.seen(host), host).toEqual([]);
      }

      await tab.evaluate(`chrome.permissions.remove({ origins: ['*://*.blocked.test/*'] })`);
      await until('access that is taken away shows', async () =>
        (await tab.text('main')).includes('Waiting for access'),
      );
    } finally {
      await browser.close();
      manager.kill();
      screen.kill();
      await site.close();
    }
  },
  120_000,
);
