import type { CardText } from '@/utils/sharing/card';
import { chooseFile } from './backup-file.ts';
import type { BrowserUnderTest, Tab } from './driver.ts';
import { until } from './poll.ts';

/** The partner's page, once it has a card. */
export async function partnerPage(browser: BrowserUnderTest): Promise<{ readonly tab: Tab; readonly card: CardText }> {
  const tab = await browser.openPage('partner.html');
  return { tab, card: await cardOn(tab) };
}

export function cardOn(tab: Pick<Tab, 'evaluate'>): Promise<CardText> {
  return until('a card', () => tab.evaluate<CardText | null>(`document.querySelector('#my-card')?.value || null`));
}

export async function openSummary(tab: Tab, file: Uint8Array | string): Promise<void> {
  await until('it can be opened', () => tab.evaluate<boolean>(`document.querySelector('#open-file') !== null`));
  await chooseFile(tab, 'Open a summary', typeof file === 'string' ? Buffer.from(file) : file, 'summary.age');
}

/** Of somebody whose card is not there yet. */
export async function addAndOpen(tab: Tab, name: string, card: CardText): Promise<void> {
  await until('it asks for the card', () => tab.has('button', 'Add and open'));
  await fillIn(tab, '#unknown-name', name);
  await fillIn(tab, '#unknown-card', card);
  await tab.press('button', 'Add and open');
}

/** The summary as its reader sees it, once it holds these words. */
export async function summaryText(tab: Tab, words: string): Promise<string> {
  return until(`a summary with ${words}`, async () => {
    const text = await tab.evaluate<string>(`document.querySelector('.summary')?.innerText ?? ''`);
    return text.includes(words) && text.trim();
  });
}

async function fillIn(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}
