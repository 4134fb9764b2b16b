import { expect, test } from 'vitest';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { send } from '../support/edit.ts';
import { keptSharing } from '../support/kept-sharing.ts';
import { until } from '../support/poll.ts';
import { savedFiles } from '../support/saved-files.ts';
import { PARTNER, STRANGER } from '../support/sharing-builders.ts';
import {
  addPartner,
  keepSaved,
  partners,
  pressFor,
  savedText,
  says,
  sharingRoom,
  unfold,
} from '../support/sharing-room.ts';

const world = browserAndSite();
const DUE = 'You wanted to look at a summary for Ruth today. Nothing is sent by itself.';
const DUE_POPUP = 'You wanted to look at a summary today.';
const MS_PER_DAY = 86_400_000;

test('on the chosen day the room and the popup say so, and on no other', async () => {
  const tab = await sharingRoom(world.browser);
  await addPartner(tab, 'Ruth', PARTNER.card);
  expect(await inPopup()).toBe(false);
  await remindOn(tab, 1);
  expect(await tab.text('main')).not.toContain(DUE);
  expect(await inPopup()).toBe(false);
  await remindOn(tab, 0);
  await says(tab, DUE);
  expect(await inPopup()).toBe(true);
  expect((await partners(tab))[0]).toMatch(/Reminder: \w+day/);
  await tab.close();
});

test('a paused partner is not reminded of, and looks as ever once the pause is over', async () => {
  const tab = await sharingRoom(world.browser);
  await says(tab, DUE);
  await pressFor(tab, 'Ruth', 'Pause');
  await says(tab, 'To Ruth it looks like nothing');
  await until('the reminder is gone', async () => !(await tab.text('main')).includes(DUE));
  expect(await inPopup()).toBe(false);
  await pressFor(tab, 'Ruth', 'End the pause');
  await says(tab, DUE);
  expect(await inPopup()).toBe(true);
  // Nothing was sent by all of this.
  expect((await keptSharing(tab)).sent).toEqual([]);
  expect(await savedFiles(world.browser.profile)).toEqual([]);
  await tab.close();
});

test('once something was sent that day nothing more is said, and a pause between two leaves no mark in them', async () => {
  const tab = await sharingRoom(world.browser);
  const first = await sent(tab);
  expect(await tab.text('main')).not.toContain(DUE);
  expect(await inPopup()).toBe(false);
  await pressFor(tab, 'Ruth', 'Pause');
  await says(tab, 'To Ruth it looks like nothing');
  await pressFor(tab, 'Ruth', 'End the pause');
  await until('it is over', async () => !(await tab.text('main')).includes('To Ruth it looks like nothing'));
  const second = await sent(tab);
  expect([first, second].map(({ partners: [ruth] }) => ruth?.sequence)).toEqual([1, 2]);
  const [after, before] = second.sent.map(({ body }) => ({ ...body, created: '' }));
  expect(after).toEqual(before);
  await tab.close();
});

test('a press in the popup leads to the summary, made ready and not sent', async () => {
  const room = await sharingRoom(world.browser);
  await addPartner(room, 'Kim', STRANGER.card);
  await remindOn(room, 0, '.partner:last-child');
  await room.close();
  const popup = await world.browser.openPage('popup.html');
  await until('it says so', async () => (await popup.text()).includes(DUE_POPUP));
  const address = await popup.evaluate<string>(`document.querySelector('a[href*="#/sharing"]').getAttribute('href')`);
  await popup.close();
  const tab = await world.browser.openPage(address);
  await says(tab, 'A summary for Kim');
  await until('the preview', () =>
    tab.evaluate<boolean>(`document.querySelector('section.preview .summary') !== null`),
  );
  expect((await keptSharing(tab)).sent).toHaveLength(2);
  await tab.close();
});

test('the question of the set-up comes back after a while, quietly, and can be passed by', async () => {
  const tab = await sharingRoom(world.browser);
  await tab.press('button', 'Not now');
  await until('it is passed by', async () => !(await tab.has('heading', 'Is this what you want?')));
  await asked(tab, 89);
  await tab.reload();
  await until('the room', () => tab.has('button', 'Add partner'));
  expect(await tab.has('heading', 'Is sharing still what you want?')).toBe(false);
  await asked(tab, 91);
  await until('it is asked again', () => tab.has('heading', 'Is sharing still what you want?'));
  expect(await tab.text('.sharing-setup')).toMatch(
    /pause or remove a partner below at any time; they do not learn why.*Help now/s,
  );
  // Nothing waits for the answer.
  expect(await tab.has('button', 'Prepare a summary')).toBe(true);
  await tab.press('button', 'Skip');
  await until('it is passed by', async () => !(await tab.has('heading', 'Is sharing still what you want?')));
  await tab.reload();
  await until('the room', () => tab.has('button', 'Add partner'));
  expect(await tab.has('heading', 'Is sharing still what you want?')).toBe(false);
  await tab.close();
});

/** As if the person had been asked that long ago. */
async function asked(tab: Tab, daysAgo: number): Promise<void> {
  const at = Date.now() - daysAgo * MS_PER_DAY;
  expect(await send(tab, { type: 'sharing/edit', edit: { type: 'asked', at } })).toEqual({ type: 'saved' });
}

/** @param later days after today */
async function remindOn(tab: Tab, later: number, of = '.partner'): Promise<void> {
  await until('the partner', () => tab.evaluate<boolean>(`document.querySelector('${of} select') !== null`));
  await unfold(tab, `${of} select`);
  await tab.evaluate(`(() => {
    const days = document.querySelector('${of} select');
    // 0 is Monday.
    days.value = String((new Date().getDay() + 6 + ${later}) % 7);
    days.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until('it is kept', async () => (await tab.text(of)).includes('Kept.'));
}

async function inPopup(): Promise<boolean> {
  const popup = await world.browser.openPage('popup.html');
  await until('the popup', () => popup.has('button', 'Hard moment'));
  const says = (await popup.text()).includes(DUE_POPUP);
  await popup.close();
  return says;
}

/** Saves a summary for Ruth, and looks at what is kept. */
async function sent(tab: Tab): ReturnType<typeof keptSharing> {
  await pressFor(tab, 'Ruth', 'Prepare a summary');
  await until('the preview', () =>
    tab.evaluate<boolean>(`document.querySelector('section.preview .summary') !== null`),
  );
  await keepSaved(tab);
  await tab.press('button', 'Save the file');
  await says(tab, 'your browser saves it as summary-');
  expect(await savedText(tab)).toMatch(/^-----BEGIN AGE/);
  await tab.press('button', 'Back to sharing');
  await until('the room', () => tab.has('button', 'Add partner'));
  return keptSharing(tab);
}
