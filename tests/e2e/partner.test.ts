import { expect, test } from 'vitest';
import type { CardText } from '@/utils/sharing/card';
import { sealSummary, summaryFor } from '@/utils/sharing/seal';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { lockNow, openSettings, turnOnLock, unlockHere, wholePage } from '../support/lock.ts';
import { addAndOpen, openSummary, partnerPage, summaryText } from '../support/partner-page.ts';
import { until } from '../support/poll.ts';
import { savesTheViewer } from '../support/saved-viewer.ts';
import { body, PERSON, partner, STRANGER } from '../support/sharing-builders.ts';

const world = browserAndSite();
const NOTES = 'Ask about the walks, not about the numbers.';

const written = (card: CardText) => partner({ way: { type: 'card', card, verified: null, before: null } });
const sealedTo = (card: CardText, note: string, by = PERSON) =>
  sealSummary(summaryFor(written(card), by, body({ note })), by, null);

test('whoever comes has a card, and opens a summary by adding its sender, with nothing to be done twice', async () => {
  const { tab, card } = await partnerPage(world.browser);
  expect(await tab.has('textbox', 'My card')).toBe(true);
  const note = '<b>Thank you</b> for reading.';
  const { text } = await sealedTo(card, note);
  await openSummary(tab, text);
  await addAndOpen(tab, 'Ben', PERSON.card);
  await summaryText(tab, note);
  expect(await tab.has('table', 'Counts by day')).toBe(true);
  expect(await tab.has('region', 'How to be a good partner')).toBe(true);
  await openSummary(tab, text);
  await says(tab, 'You have opened this summary already.');
  // It is one card, and all of it is there again.
  await tab.reload();
  await summaryText(tab, note);
  expect((await partnerPage(world.browser)).card).toBe(card);
  await tab.close();
});

test('what cannot be opened says why', async () => {
  const { tab, card } = await partnerPage(world.browser);
  await openSummary(tab, 'holiday pictures');
  await says(tab, 'This is not a summary from Breakwater.');
  await openSummary(tab, (await sealedTo(STRANGER.card, 'for somebody else')).text);
  await says(tab, 'This file was sealed for another card than yours.');
  const { text } = await sealedTo(card, 'cut off');
  await openSummary(tab, text.slice(0, text.length / 2));
  await says(tab, 'This file was changed or cut off on its way.');
  await tab.close();
});

test('a file for a passphrase asks for it, and can be given up', async () => {
  const { tab } = await partnerPage(world.browser);
  const without = partner({ way: { type: 'passphrase' } });
  const { text } = await sealSummary(
    summaryFor(without, STRANGER, body({ note: 'said by voice' })),
    STRANGER,
    'four words by voice',
  );
  await openSummary(tab, text);
  await until('it asks', () => tab.has('textbox', 'Passphrase'));
  await tab.fill('textbox', 'Passphrase', 'something else');
  await tab.press('button', 'Open');
  await says(tab, 'This passphrase does not open the file.');
  await tab.fill('textbox', 'Passphrase', 'four words by voice');
  await tab.press('button', 'Open');
  await says(tab, 'Who made it is not verified');
  await summaryText(tab, 'said by voice');
  await tab.press('button', 'Close');
  await until('it is closed', async () => !(await wholePage(tab)).includes('said by voice'));
  await tab.close();
});

test('the viewer is saved as it is built', async () => {
  const { tab } = await partnerPage(world.browser);
  await savesTheViewer(world.browser.profile, () => tab.press('button', 'Save the viewer'));
  await tab.close();
});

test('while locked the page shows nothing of it, and what was kept is there again after', async () => {
  const { tab } = await partnerPage(world.browser);
  await tab.fill('textbox', 'My notes', NOTES);
  await tab.press('button', 'Keep the notes');
  await until('they are kept', async () => (await tab.text('.sender')).includes('Kept.'));
  const settings = await openSettings(world.browser);
  await turnOnLock(settings, 'a passphrase for the vault');
  await lockNow(settings);
  await until('the page locks', () => tab.has('button', 'Unlock'));
  const page = await wholePage(tab);
  for (const word of [NOTES, 'breakwater1', 'Thank you', 'Ben']) expect(page).not.toContain(word);
  const kept = await tab.evaluate<string>(`chrome.storage.local.get(null).then((all) => JSON.stringify(all))`);
  for (const word of [NOTES, 'AGE-SECRET-KEY', PERSON.card, 'Thank you']) expect(kept).not.toContain(word);
  await unlockHere(tab, 'a passphrase for the vault');
  await summaryText(tab, 'Thank you');
  expect(await wholePage(tab)).toContain(NOTES);
  await tab.close();
});

async function says(tab: Tab, words: string): Promise<void> {
  await until(`it says ${words}`, async () => (await tab.text('main')).includes(words));
}
