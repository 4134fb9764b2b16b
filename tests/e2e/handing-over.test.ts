import { expect, test } from 'vitest';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { keptSharing } from '../support/kept-sharing.ts';
import { cardOn, summaryText } from '../support/partner-page.ts';
import { until } from '../support/poll.ts';
import { PARTNER } from '../support/sharing-builders.ts';
import { addPartner, keepSaved, savedText, says, sharingRoom, unfold } from '../support/sharing-room.ts';

const world = browserAndSite();
const NOTE = 'I went for a walk on Sunday.';

/** A share sheet that notes what it was given. */
const SHEET = `(() => {
  globalThis.given = [];
  globalThis.closes = false;
  navigator.canShare = ({ files }) => files.every(({ type }) => type === 'text/plain');
  navigator.share = async ({ files }) => {
    if (closes) throw new DOMException('closed', 'AbortError');
    given.push(...files);
  };
})()`;

test('copied as text, it is what Save gives and what the preview shows', async () => {
  const tab = await prepare(await withPartner());
  const shown = await summaryText(tab, NOTE);
  await tab.press('button', 'Copy as text');
  await says(tab, 'The sealed text is copied. Paste it into a message to Ruth.');
  await keepSaved(tab);
  await tab.press('button', 'Save the file');
  await says(tab, 'your browser saves it as summary-');
  const file = await savedText(tab);
  const desk = await world.browser.openPage('partner.html');
  await cardOn(desk);
  await unfold(desk, '#open-text');
  await desk.front();
  await desk.evaluate(`document.querySelector('#open-text').focus()`);
  await desk.key('Control+v');
  expect(await desk.evaluate<string>(`document.querySelector('#open-text').value`)).toBe(file);
  await desk.press('button', 'Open');
  await says(desk, 'This is one that you made yourself.');
  expect(await summaryText(desk, NOTE)).toBe(shown);
  await desk.close();
  // Two ways out are one summary.
  expect((await keptSharing(tab)).sent).toHaveLength(1);
  await tab.close();
});

test('where there is no share sheet for files, there is no button for it', async () => {
  const tab = await prepare(await sharingRoom(world.browser));
  expect(
    await tab.evaluate<boolean>(
      `navigator.canShare?.({ files: [new File([''], 'a.txt', { type: 'text/plain' })] }) === true`,
    ),
  ).toBe(false);
  expect(await tab.has('button', 'Save the file')).toBe(true);
  expect(await tab.has('button', 'Share …')).toBe(false);
  await tab.close();
});

test('a share sheet gets the very file that Save gives, and one that was closed counts for nothing', async () => {
  const room = await sharingRoom(world.browser);
  await room.evaluate(SHEET);
  const tab = await prepare(room);
  await tab.evaluate('void (closes = true)');
  await tab.press('button', 'Share …');
  await says(tab, 'It was not handed over.');
  expect((await keptSharing(tab)).sent).toHaveLength(1);
  await tab.evaluate('void (closes = false)');
  await tab.press('button', 'Share …');
  await says(tab, 'It is handed to the program that you chose.');
  await keepSaved(tab);
  await tab.press('button', 'Save the file');
  await says(tab, 'your browser saves it as summary-');
  const given = await tab.evaluate<{ name: string; type: string; text: string }[]>(
    `Promise.all(given.map(async (file) => ({ name: file.name, type: file.type, text: await file.text() })))`,
  );
  const today = await tab.evaluate<string>(`new Date().toLocaleDateString('sv')`);
  expect(given).toEqual([{ name: `summary-${today}.txt`, type: 'text/plain', text: await savedText(tab) }]);
  expect(await tab.text('main')).toContain(`your browser saves it as summary-${today}.age`);
  expect((await keptSharing(tab)).sent).toHaveLength(2);
  await tab.close();
});

async function withPartner(): Promise<Tab> {
  const tab = await sharingRoom(world.browser);
  await addPartner(tab, 'Ruth', PARTNER.card);
  return tab;
}

async function prepare(tab: Tab): Promise<Tab> {
  await tab.press('button', 'Prepare a summary');
  await until('the preview', () =>
    tab.evaluate<boolean>(`document.querySelector('section.preview .summary') !== null`),
  );
  await tab.fill('textbox', 'One line in your own words', NOTE);
  await summaryText(tab, NOTE);
  return tab;
}
