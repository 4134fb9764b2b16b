import { expect, test } from 'vitest';
import { chooseFile, fillSecret, lookInto, saveBackup } from '../support/backup-file.ts';
import { countsOf, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { eraseEverything } from '../support/erase.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const PASSPHRASE = 'a passphrase of its own';

async function leaveOnce(): Promise<void> {
  const tab = await world.browser.open(world.site.url('other.test'));
  await isAt(tab, world.site.url('other.test'));
  await tab.go(world.site.url('blocked.test'));
  await pauseShown(tab);
  await tab.press('button', 'Leave this page');
  await isAt(tab, world.site.url('other.test'));
  await tab.close();
}

test('what is saved comes back after everything was erased, and holds again', async () => {
  const { browser, site } = world;
  await setBoundary(browser, { sites: ['blocked.test'] });
  await leaveOnce();
  await leaveOnce();
  await until('both are counted', async () => (await countsOf(browser, 'blocked.test')).left === 2);
  const file = await saveBackup(browser, PASSPHRASE);
  const clear = Buffer.from(file).toString('latin1');
  expect(clear).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  expect(clear).not.toMatch(/blocked\.test|my own reason/);

  await eraseEverything(browser);
  await until('nothing is counted', async () => (await countsOf(browser, 'blocked.test')).pauses === 0);

  const tab = await browser.openPage('options.html#/settings');
  await until('the button', () => tab.has('button', 'Restore a backup'));
  await lookInto(tab, file, PASSPHRASE);
  await until('what is in it', async () => (await tab.text('main')).includes('What is in this backup'));
  expect(await tab.text('.backup-contents')).toMatch(/blocked\.test[\s\S]*entries, from/);
  await tab.press('button', 'Restore');
  await until('it is restored', async () => (await tab.text('main')).includes('It is restored'));
  await tab.close();
  await until('the counts are back', async () => {
    const counts = await countsOf(browser, 'blocked.test');
    return counts.pauses === 2 && counts.left === 2;
  });
  const held = await browser.open(site.url('blocked.test'));
  await pauseShown(held);
  await held.close();
});

test('the same file a second time changes nothing', async () => {
  const { browser } = world;
  const before = await countsOf(browser, 'blocked.test');
  const file = await saveBackup(browser, PASSPHRASE);
  const tab = await browser.openPage('options.html#/settings');
  await until('the button', () => tab.has('button', 'Restore a backup'));
  await lookInto(tab, file, PASSPHRASE);
  await until('what is in it', async () => (await tab.text('main')).includes('What is in this backup'));
  await tab.press('button', 'Restore');
  await until('it is restored', async () => (await tab.text('main')).includes('It is restored'));
  expect(await countsOf(browser, 'blocked.test')).toEqual(before);
  await tab.close();
});

test('a file that does not open says why, and nothing changes', async () => {
  const { browser } = world;
  const file = await saveBackup(browser, PASSPHRASE);
  const tab = await browser.openPage('options.html#/settings');
  await until('the button', () => tab.has('button', 'Restore a backup'));
  const says = (words: string): Promise<boolean> =>
    until(`it says ${words}`, async () => (await tab.text('main')).includes(words));
  await lookInto(tab, file, 'another passphrase');
  await says('This passphrase does not open the file.');
  const damaged = file.slice();
  damaged[damaged.length - 1] = (damaged[damaged.length - 1] ?? 0) ^ 1;
  await chooseFile(tab, 'Backup file', damaged);
  await fillSecret(tab, 'Passphrase of the file', PASSPHRASE);
  await tab.press('button', 'Look into the file');
  await says('This file is damaged or not whole.');
  await chooseFile(tab, 'Backup file', new TextEncoder().encode('hello'));
  await tab.press('button', 'Look into the file');
  await says('This is not a backup of Breakwater');
  await tab.close();
});
