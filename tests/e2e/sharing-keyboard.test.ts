import { expect, test } from 'vitest';
import { sealSummary, summaryFor } from '@/utils/sharing/seal';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { addAndOpen, openSummary, partnerPage, summaryText } from '../support/partner-page.ts';
import { until } from '../support/poll.ts';
import { body, PARTNER, PERSON, partner } from '../support/sharing-builders.ts';
import { addPartner, focusIsOn, says, sharingRoom } from '../support/sharing-room.ts';

const world = browserAndSite();
const ABOUT = 'Their summaries, their card and your notes go from this browser. They are not told.';

test('the room by keyboard alone: after each step the focus is where it goes on', async () => {
  const tab = await sharingRoom(world.browser);
  await tab.front();
  await pressAt(tab, 'Yes, I want this myself');
  await focusIsOn(tab, 'Partners');
  await addPartner(tab, 'Ruth', PARTNER.card);
  await until('the partner', () => tab.has('button', 'Prepare a summary'));
  await atTop(tab);
  await pressAt(tab, 'Prepare a summary');
  await focusIsOn(tab, 'A summary for Ruth');
  await atTop(tab);
  await pressAt(tab, 'Back to sharing');
  await focusIsOn(tab, 'Partners');
  await pressAt(tab, 'Pause');
  await focusIsOn(tab, 'End the pause');
  await tab.key('Enter');
  await focusIsOn(tab, 'Pause');
  await pressAt(tab, 'Safety number Not yet verified');
  await until('the number', () => tab.evaluate<boolean>(`document.querySelector('.safety__number') !== null`));
  await pressAt(tab, 'We compared it, it is the same');
  await focusIsOn(tab, 'Safety number');
  await atTop(tab);
  await pressAt(tab, 'Remove');
  await focusIsOn(tab, 'Remove Ruth?');
  await pressAt(tab, 'Keep');
  await focusIsOn(tab, 'Remove');
  await tab.key('Enter');
  await focusIsOn(tab, 'Remove Ruth?');
  // Once alone, it leaves nothing.
  await tab.key('Escape');
  await focusIsOn(tab, 'Remove Ruth?');
  await pressAt(tab, 'Remove this partner');
  await focusIsOn(tab, 'Partners');
  expect(await tab.text('main')).toContain('Ruth is removed.');
  await tab.close();
});

test('the reader’s page by keyboard alone', async () => {
  const { tab, card } = await partnerPage(world.browser);
  await tab.front();
  await openSummary(tab, 'holiday pictures');
  await says(tab, 'This is not a summary from Breakwater.');
  await focusIsOn(tab, 'Open what you were sent');
  const to = partner({ way: { type: 'card', card, verified: null, before: null } });
  await openSummary(tab, (await sealSummary(summaryFor(to, PERSON, body()), PERSON, null)).text);
  await until('it asks for the card', () => tab.has('button', 'Add and open'));
  await focusIsOn(tab, 'Open what you were sent');
  await addAndOpen(tab, 'Ben', PERSON.card);
  await summaryText(tab, 'A calmer week than the one before.');
  await focusIsOn(tab, 'Ben');
  await pressAt(tab, 'Name, card, remove');
  await pressAt(tab, 'Remove');
  await focusIsOn(tab, ABOUT);
  await pressAt(tab, 'Keep');
  await focusIsOn(tab, 'Remove');
  await tab.key('Enter');
  await focusIsOn(tab, ABOUT);
  await pressAt(tab, 'Remove Ben');
  await focusIsOn(tab, 'People who share with you');
  await tab.close();
});

/** Goes there as somebody without a mouse does, and presses it. */
async function pressAt(tab: Tab, words: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await tab.key('Tab');
    const here = await tab.evaluate<string>(`document.activeElement.innerText.trim().replace(/\\s+/g, ' ')`);
    if (here === words) return tab.key('Enter');
  }
  throw new Error(`“${words}” is not reached by Tab`);
}

/** As after the page was opened. */
async function atTop(tab: Tab): Promise<void> {
  await tab.evaluate(`(() => {
    const heading = document.querySelector('h1');
    heading.tabIndex = -1;
    heading.focus();
  })()`);
}
