import { expect, test } from 'vitest';
import type { CardText } from '@/utils/sharing/card';
import { receiveSummary } from '@/utils/sharing/receive';
import { FIRST_SHARING, type Sharing } from '@/utils/sharing/sharing';
import { fillSecret } from '../support/backup-file.ts';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { send } from '../support/edit.ts';
import { goal } from '../support/plan-builders.ts';
import { until } from '../support/poll.ts';
import { savesTheViewer } from '../support/saved-viewer.ts';
import { PARTNER, reader, STRANGER, sender } from '../support/sharing-builders.ts';
import { addPartner, keepSaved, partners, pressFor, savedText, says, sharingRoom } from '../support/sharing-room.ts';

const world = browserAndSite();
const NAME = 'Ruth, from the group';
const NOTE = 'I asked for help on Saturday.';
const GOAL = 'One walk after dinner, three evenings a week';
const held: { own: CardText } = { own: PARTNER.card };

test('it asks first whether the person wants this, and where help is; an answer is kept', async () => {
  const tab = await sharingRoom(world.browser);
  await until('the question', () => tab.has('heading', 'Is this what you want?'));
  expect(await tab.text('.sharing-setup')).toMatch(/You can stop at any time.*all right to say no.*Help now/s);
  await tab.press('button', 'Yes, I want this myself');
  await until('it is answered', async () => !(await tab.has('heading', 'Is this what you want?')));
  await tab.reload();
  await until('the form', () => tab.has('button', 'Add partner'));
  expect(await tab.has('heading', 'Is this what you want?')).toBe(false);
  await tab.close();
});

test('what is wrong with a card is said beside it, and nobody is added', async () => {
  const tab = await sharingRoom(world.browser);
  await tab.fill('textbox', 'Name', NAME);
  await tab.fill(
    'textbox',
    "Partner's card",
    PARTNER.card.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')),
  );
  await tab.press('button', 'Add partner');
  await says(tab, 'Please copy it again');
  await tab.fill('textbox', "Partner's card", 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p');
  await tab.press('button', 'Add partner');
  await says(tab, 'age');
  expect(await partners(tab)).toEqual([]);
  await tab.close();
});

test('a pasted card makes a partner, not yet verified until the number was compared', async () => {
  const tab = await sharingRoom(world.browser);
  await addPartner(tab, NAME, PARTNER.card);
  expect(await partners(tab)).toEqual([expect.stringContaining(NAME)]);
  expect((await partners(tab))[0]).toContain('Not yet verified');
  held.own = await until('the own card', () =>
    tab.evaluate<CardText | null>(`document.querySelector('.own-card textarea')?.value ?? null`),
  );
  await tab.evaluate(`document.querySelector('.partner details').open = true`);
  await until('the number', () => tab.evaluate<boolean>(`document.querySelector('.safety__number') !== null`));
  expect(await tab.evaluate<string>(`document.querySelector('.safety__number').textContent.trim()`)).toMatch(
    /^(?:\d{5} ){11}\d{5}$/,
  );
  await tab.press('button', 'We compared it, it is the same');
  await until('it is verified', async () => (await partners(tab))[0]?.includes('Compared on') === true);
  await tab.close();
});

test('the preview is what is sealed to the partner, saved as an age file, and kept in the ledger', async () => {
  await pauseTwice();
  const tab = await sharingRoom(world.browser);
  await tab.press('button', 'Prepare a summary');
  await until('the preview', async () => (await preview(tab)).includes('There were 2 pauses.'));
  expect(await preview(tab)).not.toContain('blocked.test');
  await tab.press('checkbox', 'Names of my boundaries');
  await until('the name is in it', async () => (await preview(tab)).includes('blocked.test'));
  await tab.press('checkbox', 'Names of my boundaries');
  await tab.fill('textbox', 'One line in your own words', NOTE);
  await until('the line is in it', async () => (await preview(tab)).includes(NOTE));
  const shown = await preview(tab);
  await keepSaved(tab);
  await tab.press('button', 'Save the file');
  await says(tab, 'your browser saves it as summary-');
  const file = await savedText(tab);
  expect(file).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  // To the partner and to oneself.
  expect(headerOf(file)).toEqual(['X25519', 'X25519']);

  const { type, summary } = await receiveSummary(file, partnersSide(), Date.now());
  expect(type).toBe('received');
  const { totals, note, days, boundaries, expires } = summary;
  expect({ totals, note, boundaries, expires }).toEqual({
    totals: { pauses: 2, left: 1, continued: 1 },
    note: NOTE,
    boundaries: undefined,
    expires: null,
  });
  expect(days.at(-1)).toMatchObject({ pauses: 2, left: 1, continued: 1 });
  expect(summary).toMatchObject({ to: PARTNER.card, from: held.own, sequence: 1, previous: null });
  await expect(receiveSummary(file, { ...partnersSide(), identity: STRANGER }, Date.now())).rejects.toThrow();

  await tab.press('button', 'Back to sharing');
  await until('the ledger', () => tab.has('heading', 'What I shared'));
  expect(await tab.text('main')).toMatch(/1 summary in all[\s\S]*For Ruth, from the group/);
  await tab.press('button', 'Look at it again');
  await until('as it was', async () => (await tab.text('.ledger')).includes(NOTE));
  const again = (await tab.text('.ledger .preview')).trim();
  expect(shown).toContain(again);
  await tab.close();
});

test('last time’s choices are there again, and the next one follows the one that was sent', async () => {
  const tab = await sharingRoom(world.browser);
  await tab.press('button', 'Prepare a summary');
  await until('the preview', async () => (await preview(tab)).includes('There were 2 pauses.'));
  await tab.press('radio', 'Words, such as “a few” and “several”');
  await until('words', async () => (await preview(tab)).includes('There were a few pauses.'));
  const { summary } = await receiveSummary(await sealed(tab), partnersSide(), Date.now());
  expect(summary).toMatchObject({ sequence: 2, previous: expect.stringMatching(/^[0-9a-f]{64}$/), numbers: 'bands' });
  await tab.reload();
  await until('the choices', () =>
    tab.evaluate<boolean>(`document.querySelector('input[value=bands]')?.checked === true`),
  );
  await tab.close();
});

test('goals are offered once there are any, and are in it where they are ticked', async () => {
  const tab = await sharingRoom(world.browser);
  await tab.press('button', 'Prepare a summary');
  await until('the preview', async () => (await preview(tab)).includes('There were a few pauses.'));
  expect(await tab.has('checkbox', 'Goals')).toBe(false);
  await send(tab, { type: 'plan/edit', edit: { type: 'put-goal', goal: goal('walk', GOAL, true) } });
  await tab.reload();
  await until('it is offered', () => tab.has('checkbox', 'Goals'));
  await until('the preview', async () => (await preview(tab)).includes('There were a few pauses.'));
  expect(await preview(tab)).not.toContain(GOAL);
  const unticked = await sealed(tab);
  await tab.press('checkbox', 'Goals');
  await until('the goal is in it', async () => (await preview(tab)).includes(`${GOAL} (reached)`));
  const { summary } = await receiveSummary(await sealed(tab), partnersSide(), Date.now());
  expect(summary).toMatchObject({ numbers: 'bands', goals: [{ text: GOAL, done: true }] });
  expect((await receiveSummary(unticked, partnersSide(), Date.now())).summary).not.toHaveProperty('goals');
  await tab.close();
});

test('the viewer can be saved beside the summary, as it is built', async () => {
  const tab = await sharingRoom(world.browser);
  await tab.press('button', 'Prepare a summary');
  await until('the end of it', () => tab.has('button', 'Save the viewer'));
  await savesTheViewer(world.browser.profile, () => tab.press('button', 'Save the viewer'));
  await tab.close();
});

test('without a card it is a file for a passphrase', async () => {
  const tab = await sharingRoom(world.browser);
  await tab.fill('textbox', 'Name', 'Kim');
  await tab.press('checkbox', 'They have no card: I will use a passphrase');
  await tab.press('button', 'Add partner');
  await says(tab, 'Kim is added.');
  await pressFor(tab, 'Kim', 'Prepare a summary');
  await until('the preview', async () => (await preview(tab)).includes('There were 2 pauses.'));
  await fillSecret(tab, 'Passphrase for the file', 'gravel teapot lantern');
  await fillSecret(tab, 'Passphrase for the file, again', 'gravel teapot');
  await tab.press('button', 'Save the file');
  await says(tab, 'These two are not the same.');
  await fillSecret(tab, 'Passphrase for the file, again', 'gravel teapot lantern');
  await keepSaved(tab);
  await tab.press('button', 'Save the file');
  await says(tab, 'your browser saves it as summary-');
  const file = await savedText(tab);
  expect(headerOf(file)).toEqual(['scrypt']);
  const received = await receiveSummary(file, FIRST_SHARING, Date.now(), 'gravel teapot lantern');
  expect(received.summary).toMatchObject({ to: null, totals: { pauses: 2 } });
  await tab.close();
});

test('who is removed is gone, after it was said what stays, and the ledger stays', async () => {
  const tab = await sharingRoom(world.browser);
  await until('both', async () => (await partners(tab)).length === 2);
  await pressFor(tab, NAME, 'Remove');
  await says(tab, 'This stays: your own record');
  await tab.press('button', 'Remove this partner');
  await until('one is left', async () => (await partners(tab)).length === 1);
  expect(await tab.text('main')).toContain('5 summaries in all.');
  expect(await tab.text('.ledger')).toContain(NAME);
  await tab.close();
});

function preview(tab: Tab): Promise<string> {
  return tab.evaluate<string>(`document.querySelector('section.preview')?.innerText ?? ''`);
}

/** The partner, who was given the person's card. */
function partnersSide(): Sharing {
  return reader({ senders: [sender({ way: { type: 'card', card: held.own, verified: null, before: null } })] });
}

/** What is sealed and saved of what the preview shows. */
async function sealed(tab: Tab): Promise<string> {
  await keepSaved(tab);
  await tab.press('button', 'Save the file');
  await until('it is sealed', () => tab.evaluate<boolean>('globalThis.saved !== undefined'));
  return savedText(tab);
}

/** Which kinds of recipients the file names. */
function headerOf(file: string): readonly string[] {
  const base64 = file.replace(/-----[^-]+-----/g, '').replace(/\s/g, '');
  const text = Buffer.from(base64, 'base64').toString('latin1');
  return [...text.slice(0, text.indexOf('\n---')).matchAll(/^-> (\S+)/gm)].map(([, kind = '']) => kind);
}

async function pauseTwice(): Promise<void> {
  const { browser, site } = world;
  await setBoundary(browser, { sites: ['blocked.test'] });
  for (const choice of ['leave', 'continue']) {
    const tab = await browser.open(site.url('other.test'));
    await isAt(tab, site.url('other.test'));
    await tab.go(site.url('blocked.test'));
    await pauseShown(tab);
    if (choice === 'leave') {
      await tab.press('button', 'Leave this page');
      await isAt(tab, site.url('other.test'));
    } else {
      await goOn(tab);
      await isAt(tab, site.url('blocked.test'));
    }
    await tab.close();
  }
}
