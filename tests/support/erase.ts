import type { BrowserUnderTest, Tab } from './driver.ts';
import { until } from './poll.ts';

/** Erases everything the way a person does, and waits until Breakwater stands there as new. */
export async function eraseEverything(browser: BrowserUnderTest): Promise<void> {
  const tab = await browser.openPage('options.html#/settings');
  await until('the button', () => tab.has('button', 'Erase everything'));
  await tab.press('button', 'Erase everything');
  // The page is closed by what it asks for.
  await tab.press('button', 'Erase everything now').catch(() => undefined);
  await until('the page is closed', () => isGone(tab));
  await until('it opens as new', async () => {
    const addresses = await Promise.all((await browser.tabs()).map((each) => each.address().catch(() => '')));
    return addresses.some((address) => address.endsWith('/welcome.html'));
  });
}

export function isGone(tab: Tab): Promise<boolean> {
  return tab.address().then(
    () => false,
    () => true,
  );
}
