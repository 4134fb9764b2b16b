import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { browserAndSite, runsIn } from '../support/browser.ts';
import { activity, contact, plan } from '../support/plan-builders.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const PLAN = plan({
  numbers: [{ name: 'Doctor', number: '020 7946 0000' }],
  contacts: [contact('Anna', { type: 'text', to: '07700 900123' })],
  activities: [activity('Feed', 'Feed the cat'), activity('Water', 'Water the tomatoes')],
});

beforeAll(async () => {
  const page = await world.browser.openPage('quiet.html');
  await page.evaluate(`chrome.storage.local.set({ plan: ${JSON.stringify(PLAN)} }).then(() => true)`);
  await page.close();
});

test("help shows the person's own people first, and then everybody", async () => {
  const page = await world.browser.openPage('help.html');
  await until('their own people', async () => (await page.text('main')).includes('Doctor'));
  const links = await page.evaluate<string[]>(
    `[...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))`,
  );
  expect(links.slice(0, 2)).toEqual(['tel:02079460000', 'sms:07700900123']);
  expect(links).toContain('tel:116123');
  expect(links.some((link) => link.startsWith('sms:85258'))).toBe(true);
  await page.close();
});

test('what stands in help before its script, or without one, names every country', async () => {
  const html = await readFile(`.output/${runsIn === 'chromium' ? 'chrome-mv3-e2e' : 'firefox-mv3'}/help.html`, 'utf8');
  expect(html.match(/<details/g)).toHaveLength(25);
  expect(html).toContain('href="tel:988"');
  expect(html).toContain('Germany');
});

test('the quiet page offers one of their own small activities, and another', async () => {
  const page = await world.browser.openPage('quiet.html');
  const offered = (): Promise<string> => page.text('.small-thing__words');
  const theirs = PLAN.activities.map(({ text }) => text);
  await until('one of theirs', async () => theirs.includes((await offered()).trim()));
  const first = await offered();
  await page.press('button', 'Another one');
  await until('the other', async () => (await offered()) !== first);
  expect(theirs).toContain((await offered()).trim());
  await page.close();
});
