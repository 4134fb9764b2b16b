import { expect } from 'vitest';
import type { BrowserUnderTest, Tab } from './driver.ts';
import { until } from './poll.ts';

/** Opens the settings, with the lock's part on them. */
export async function openSettings(browser: BrowserUnderTest): Promise<Tab> {
  const tab = await browser.openPage('options.html#/settings');
  await until('the settings', async () => (await tab.text('main')).includes('What is kept'));
  return tab;
}

/** Turns on the lock the way a person does. @returns the recovery code */
export async function turnOnLock(tab: Tab, passphrase: string, shows: readonly string[] = []): Promise<string> {
  await tab.press('button', 'Turn on the lock');
  await tab.fill('textbox', 'Passphrase', passphrase);
  await tab.fill('textbox', 'Passphrase again', passphrase);
  for (const show of shows) await tab.press('checkbox', show);
  await tab.press('button', 'Continue');
  const code = await writeDownCode(tab);
  await until('the lock is on', () => tab.has('heading', 'The lock is on'));
  return code;
}

/** Reads the code that is shown, types back what is asked, and finishes. */
export async function writeDownCode(tab: Tab): Promise<string> {
  const code = await until('the code', async () => {
    const text = await tab.text('code[aria-label="Recovery code"]');
    return /^[0-9A-Z\s]+$/.test(text) && text.replaceAll(/\s+/g, ' ').trim();
  });
  const asked = /Group (\d) of your code/.exec(await tab.text('main'))?.[1];
  await tab.fill('textbox', `Group ${asked} of your code`, code.split(' ')[Number(asked) - 1] ?? '');
  await tab.press('checkbox', 'I have written it down');
  await tab.press('button', 'Finish');
  return code;
}

/** Unlocks in place. */
export async function unlockHere(tab: Tab, passphrase: string): Promise<void> {
  await until('it is locked', () => tab.has('button', 'Unlock'));
  await tab.fill('textbox', 'Passphrase', passphrase);
  await tab.press('button', 'Unlock');
}

export async function lockNow(tab: Tab): Promise<void> {
  await tab.press('button', 'Lock now');
  await until('it is locked', () => tab.has('button', 'Unlock'));
}

/** Every word that a page holds, shown or not. */
export function wholePage(tab: Tab): Promise<string> {
  return tab.evaluate<string>(
    `document.documentElement.outerHTML + [...document.querySelectorAll('input, textarea')].map(({ value }) => value).join(' ')`,
  );
}

/** That none of these words is anywhere on the page. */
export async function holdsNone(tab: Tab, words: readonly string[]): Promise<void> {
  const page = await wholePage(tab);
  for (const word of words) expect(page, word).not.toContain(word);
}
