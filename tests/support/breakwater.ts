import type { BrowserUnderTest, Tab } from './driver.ts';
import { until } from './poll.ts';

export interface BoundaryGiven {
  readonly sites: readonly string[];
  /** Seconds. */
  readonly wait?: number;
  /** Minutes. */
  readonly allow?: number;
  readonly reason?: string;
}

/** Sets a boundary the way a person does, through the form. */
export async function setBoundary(
  browser: BrowserUnderTest,
  { sites, wait = 0, allow = 10, reason = 'my own reason' }: BoundaryGiven,
): Promise<void> {
  const tab = await browser.openPage('options.html#/boundaries');
  await until('the form', () => tab.has('textbox', 'Sites'));
  await tab.fill('textbox', 'Sites', sites.join('\n'));
  await tab.fill('spinbutton', 'Wait before continuing', String(wait));
  await tab.fill('spinbutton', 'Allow for', String(allow));
  await tab.fill('textbox', 'Your reason', reason);
  await tab.press('button', 'Add boundary');
  await until('the boundary is listed', async () =>
    (await tab.text('ul[aria-label="Your boundaries"]')).includes(reason),
  );
  // It is listed as soon as it is written, and holds once this is said.
  await until('the boundary holds', async () => (await tab.text('main')).includes('is kept'));
  await tab.close();
}

/** The pause, with the boundary's reason on it: the background has answered. */
export async function pauseShown(tab: Tab, reason = 'my own reason'): Promise<void> {
  await until(
    'the pause is shown',
    async () => (await tab.has('heading', 'You set a pause here')) && (await tab.text()).includes(reason),
  );
}

export async function isAt(tab: Tab, address: string): Promise<void> {
  await until(`the tab is at ${address}`, async () => {
    const here = await tab.address();
    if (here !== address) throw new Error(`it is at ${here}`);
    return true;
  });
}

/** Continues as soon as the wait is over. */
export async function goOn(tab: Tab): Promise<void> {
  await until('the wait is over', () =>
    tab.evaluate<boolean>(`document.querySelector('.go-on button').getAttribute('aria-disabled') === 'false'`),
  );
  await tab.press('button', 'Continue');
}

export interface Counts {
  readonly pauses: number;
  readonly left: number;
  readonly continued: number;
}

/** One row of "Counts by boundary"; zeros where there is none. @param range as its radio button says it */
export async function countsOf(browser: BrowserUnderTest, name: string, range = '7 days'): Promise<Counts> {
  const tab = await browser.openPage('options.html#/journal');
  await until('the counts', async () => (await tab.text('main')).includes('Counts by boundary'));
  if (range !== '7 days') await tab.press('radio', range);
  const rows = await tab.evaluate<string[][]>(
    `[...document.querySelector('table').tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim()))`,
  );
  await tab.close();
  const row = rows.find(([first]) => first === name);
  // Thousands are set apart as the language does.
  const number = (index: number): number => Number(row?.[index]?.replaceAll(/\D/g, '') ?? 0);
  return { pauses: number(1), left: number(2), continued: number(3) };
}

/** Lets an open page move within itself, as a page does without loading; it may be gone before it can say that it did. */
export async function moveWithin(tab: Tab, path: string, kind: 'push' | 'replace' = 'push'): Promise<void> {
  await tab.evaluate(`history.${kind}State(null, '', ${JSON.stringify(path)})`).catch(() => undefined);
}

/** Ends the allowance of the one boundary that is open, with the button of the popup. */
export async function endAllowance(browser: BrowserUnderTest): Promise<void> {
  const popup = await browser.openPage('popup.html');
  await until('the allowance', () => popup.has('button', 'End it now'));
  await popup.press('button', 'End it now');
  await until('it has ended', async () => !(await popup.has('button', 'End it now')));
  await popup.close();
}

/** Opens an address in a tab that begins with it, as a link to a new tab does. */
export async function openAlone(browser: BrowserUnderTest, from: Tab, address: string): Promise<Tab> {
  const before = (await browser.tabs()).length;
  await from.evaluate(`window.open(${JSON.stringify(address)}, '_blank', 'noopener')`);
  return until('a new tab', async () => {
    const tabs = await browser.tabs();
    return tabs.length > before ? tabs.at(-1) : undefined;
  });
}
