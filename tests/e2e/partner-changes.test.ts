import { expect, test } from 'vitest';
import type { CardText } from '@/utils/sharing/card';
import { sealSummary, summaryFor } from '@/utils/sharing/seal';
import { findings } from '../support/axe.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { keptSharing } from '../support/kept-sharing.ts';
import { addAndOpen, cardOn, openSummary, partnerPage, summaryText } from '../support/partner-page.ts';
import { until } from '../support/poll.ts';
import { body, PARTNER, PERSON, partner, STRANGER } from '../support/sharing-builders.ts';
import {
  addPartner,
  focusIsOn,
  keepSaved,
  partners,
  pressFor,
  savedText,
  says,
  sharingRoom,
  unfold,
} from '../support/sharing-room.ts';

const world = browserAndSite();
const MY_CARD = 'section[aria-label="My card"]';
const toCard = (card: CardText) => partner({ way: { type: 'card', card, verified: null, before: null } });
const sealedTo = (card: CardText, note: string) =>
  sealSummary(summaryFor(toCard(card), PERSON, body({ note })), PERSON, null);

test('a partner is called otherwise, and what was shared keeps the name of then', async () => {
  const tab = await sharingRoom(world.browser);
  await addPartner(tab, 'Ruth', PARTNER.card);
  await save(tab, 'Ruth');
  await unfold(tab, '.partner select');
  await tab.fill('textbox', 'Another name', '');
  await tab.press('button', 'Keep this name');
  await says(tab, 'Please write a name');
  await tab.fill('textbox', 'Another name', 'Ruth from the group');
  await tab.press('button', 'Keep this name');
  await until('the name', () => tab.has('heading', 'Ruth from the group'));
  expect((await keptSharing(tab)).partners.map(({ label }) => label)).toEqual(['Ruth from the group']);
  expect(await tab.text('.ledger')).toMatch(/For Ruth, /);
  await tab.close();
});

test('a card that changes is an alarm until it was compared: beside the partner and where a summary is handed over', async () => {
  const tab = await sharingRoom(world.browser);
  await until('the partner', () => tab.has('button', 'Prepare a summary'));
  await compare(tab, '.partner');
  await unfold(tab, '.partner select');
  await tab.fill('textbox', 'New card', STRANGER.card);
  await tab.press('button', 'Use the new card');
  await says(tab, 'The card of Ruth from the group changed.');
  expect(await tab.text('.partner [role="alert"].notice')).toContain('Compare the safety number by voice');
  expect((await partners(tab))[0]).toContain('Not yet verified');
  await pressFor(tab, 'Ruth', 'Prepare a summary');
  await says(tab, 'Hand it over');
  expect(await tab.text('main')).toContain('The card of Ruth from the group changed.');
  await tab.press('button', 'Back to sharing');
  await until('the room', () => tab.has('button', 'Add partner'));
  await compare(tab, '.partner');
  await until('the alarm is over', async () => !(await tab.text('main')).includes('changed.'));
  await tab.close();
});

test('the same on the reader’s side', async () => {
  const { tab, card } = await partnerPage(world.browser);
  await openSummary(tab, (await sealedTo(card, 'the first one')).text);
  await addAndOpen(tab, 'Ben', PERSON.card);
  await summaryText(tab, 'the first one');
  await compare(tab, '.sender');
  await unfold(tab, '.sender [id^="label-"]');
  await tab.fill('textbox', 'Another name', 'Benno');
  await tab.press('button', 'Keep the name');
  await until('the name', () => tab.has('heading', 'Benno'));
  await tab.fill('textbox', 'Their new card', STRANGER.card);
  await tab.press('button', 'Keep the card');
  await says(tab, 'The card of Benno is another one than before.');
  expect(await tab.text('.sender')).toContain('Not yet verified');
  expect(await tab.evaluate<number>(`document.querySelectorAll('.sender > [role="alert"].notice').length`)).toBe(1);
  await compare(tab, '.sender');
  await until('the alarm is over', async () => !(await tab.text('.sender')).includes('another one than before'));
  await tab.close();
});

test('a new card: it is said what it means, asked once, and what was compared counts no more', async () => {
  const tab = await sharingRoom(world.browser);
  const before = await cardOn(tab);
  await unfold(tab, '#my-card');
  await unfold(tab, `${MY_CARD} .unfold .unfold .unfold__body`);
  expect(await tab.text(MY_CARD)).toMatch(
    /Everybody who has your card must get the new one, and compare[\s\S]*does not open here afterwards/,
  );
  await tab.press('button', 'Make a new card');
  await focusIsOn(tab, 'Make a new card now?');
  expect(await findings(tab)).toEqual([]);
  await tab.press('button', 'Keep my card');
  await focusIsOn(tab, 'Make a new card');
  expect(await cardOn(tab)).toBe(before);
  await tab.press('button', 'Make a new card');
  await keepSaved(tab);
  await tab.press('button', 'Save my present key first');
  expect(await savedText(tab)).toContain(before);
  await tab.press('button', 'Yes, make a new card');
  await says(tab, 'Your new card stands above.');
  const after = await until('the new card', async () => {
    const card = await cardOn(tab);
    return card !== before && card;
  });
  expect((await partners(tab))[0]).toContain('Not yet verified');
  const kept = await keptSharing(tab);
  expect(kept.identity?.card).toBe(after);
  expect(JSON.stringify(kept)).not.toContain(before);
  await tab.close();
});

test('the reader makes a new card as well: what was opened stays, what was sealed to the old one does not open, and what is sealed to the new one does', async () => {
  const { tab, card: before } = await partnerPage(world.browser);
  await unfold(tab, '[aria-labelledby="my-key-title"] .unfold__body');
  await tab.press('button', 'Make a new card');
  await tab.press('button', 'Yes, make a new card');
  await says(tab, 'Your new card stands above.');
  const after = await until('the new card', async () => {
    const card = await cardOn(tab);
    return card !== before && card;
  });
  expect(await tab.text('.sender')).toContain('the first one');
  expect(await tab.text('.sender')).toContain('Not yet verified');
  await openSummary(tab, (await sealedTo(before, 'too late')).text);
  await says(tab, 'This file was sealed for another card than yours.');
  const [ben] = (await keptSharing(tab)).senders;
  const next = { ...toCard(after), sequence: 1, previous: ben?.last?.hash ?? null };
  await openSummary(
    tab,
    (await sealSummary(summaryFor(next, STRANGER, body({ note: 'in time' })), STRANGER, null)).text,
  );
  await summaryText(tab, 'in time');
  await tab.close();
});

test('who is removed leaves nothing behind to write to them with', async () => {
  const tab = await sharingRoom(world.browser);
  await until('the partner', () => tab.has('button', 'Prepare a summary'));
  const {
    partners: [ruth],
  } = await keptSharing(tab);
  if (ruth === undefined || ruth.way.type !== 'card') throw new Error('no partner');
  await pressFor(tab, 'Ruth', 'Remove');
  await tab.press('button', 'Remove this partner');
  await says(tab, 'is removed.');
  const kept = await keptSharing(tab);
  expect(kept.partners).toEqual([]);
  const bare = JSON.stringify({ ...kept, senders: [] });
  for (const gone of [ruth.way.card, PARTNER.card, ruth.feed, 'Ruth from the group']) expect(bare).not.toContain(gone);
  // What was shared stays, and says nothing of how to reach them.
  expect(kept.sent.map(({ label }) => label)).toEqual(['Ruth']);
  await tab.close();
});

/** Compares by voice. */
async function compare(tab: Tab, person: string): Promise<void> {
  await unfold(tab, `${person} .unfold__body`);
  await tab.press('button', 'We compared it, it is the same');
  await until('it is noted', async () => (await tab.text(person)).includes('Compared on'));
}

async function save(tab: Tab, name: string): Promise<void> {
  await pressFor(tab, name, 'Prepare a summary');
  await until('the preview', () =>
    tab.evaluate<boolean>(`document.querySelector('section.preview .summary') !== null`),
  );
  await tab.press('button', 'Save the file');
  await says(tab, 'your browser saves it as summary-');
  await tab.press('button', 'Back to sharing');
  await until('the room', () => tab.has('button', 'Add partner'));
}
