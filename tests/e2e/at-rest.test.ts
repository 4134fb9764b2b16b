import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { EmotionId } from '@/utils/exercise/emotion';
import { fromBase64 } from '@/utils/vault/bytes';
import { countsOf, goOn, isAt, pauseShown } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { send } from '../support/edit.ts';
import { filesWith } from '../support/left-on-disk.ts';
import { lockNow, openSettings, turnOnLock, unlockHere } from '../support/lock.ts';
import { card, contact, goal, trigger } from '../support/plan-builders.ts';
import { until } from '../support/poll.ts';
import { savedFiles } from '../support/saved-files.ts';

/*
 * Everything that a person tells Breakwater is one rare word, so that no packing of the browser's can take it apart, and nothing else on the disk
 * holds it by chance.
 */
const NAME = 'Zyxoquavim';
const REASON = 'Vexilkumbro';
const TRIGGER = 'Quorzimable';
const CARD = 'Juvrakwelda';
const PERSON = 'Ozmiquender';
const GOAL = 'Brivoxtandel';
const NOTE = 'Wixopharumb';
const PAUSE_NOTE = 'Kyfluzendor';
const PASSPHRASE = 'grawpizzle mofqundar';
const TICKED = 'Uzquavembra';
const WORDS = [NAME, REASON, TRIGGER, CARD, PERSON, GOAL, NOTE, PAUSE_NOTE, 'grawpizzle', 'mofqundar'];
const EMOTION: EmotionId = 'lonely';

const DAYS = 7;
const PAUSES_A_DAY = 12;

const world = browserAndSite({ kept: true });
const api = runsIn === 'firefox' ? 'browser' : 'chrome';

test('after a week of use with the lock on, no file of the profile holds a word of the person, a key, or the time of an event', async () => {
  const { browser, site } = world;
  const settings = await openSettings(browser);
  const code = await turnOnLock(settings, PASSPHRASE);
  await fillIn(await browser.openPage('options.html#/boundaries'));
  const page = await browser.openPage('quiet.html');
  const told = trigger('Tq7zvxkwjpm', TRIGGER);
  await send(page, { type: 'plan/edit', edit: { type: 'put-trigger', trigger: told } });
  await send(page, { type: 'plan/edit', edit: { type: 'put-card', card: card('walk', { if: CARD }) } });
  await send(page, { type: 'plan/edit', edit: { type: 'put-contact', contact: { ...contact('a'), name: PERSON } } });
  await send(page, { type: 'plan/edit', edit: { type: 'put-goal', goal: goal('b', GOAL) } });

  let pauses = 0;
  for (let day = 0; day < DAYS; day += 1) {
    for (let each = 0; each < PAUSES_A_DAY; each += 1) await pauseByMessages(page, pauses++, told.id);
    const visit = await browser.open(site.url('blocked.test', `/day-${day}`));
    // Every other day is spent with the vault locked.
    if (day % 2 === 0) await pauseShown(visit, REASON);
    else await until('the pause', () => visit.has('button', 'Leave this page'));
    await goOn(visit);
    await isAt(visit, site.url('blocked.test', `/day-${day}`));
    await visit.close();
    await page.evaluate(`${api}.storage.session.get()`);
    if (day % 2 === 0) await lockNow(settings);
    else await unlockHere(settings, PASSPHRASE);
    await until('the lock follows', () => settings.has('button', day % 2 === 0 ? 'Unlock' : 'Lock now'));
    await send(page, { type: 'allowance/end', boundary: await boundaryId(page) });
  }
  await unlockHere(settings, PASSPHRASE);
  await until('it is open', () => settings.has('button', 'Lock now'));
  await writeNotes(page);
  expect((await countsOf(browser, NAME)).pauses).toBe(pauses + DAYS);
  const key = await page.evaluate<string>(`${api}.storage.session.get('vault-key').then((all) => all['vault-key'])`);
  const journal = await exportedJournal();
  await page.close();
  await settings.close();
  await browser.restart();
  const locked = await openSettings(browser);
  await until('it is locked after a new start', () => locked.has('button', 'Unlock'));
  await locked.close();

  const written = Array.from(journal.matchAll(/"\w+":\s*"(\d{4}-\d\d-\d\dT[^"]+)"/g), ([, at]) => at ?? '');
  const times = [...new Set(written)].map((at) => String(Date.parse(at)));
  expect(times.length).toBeGreaterThan(DAYS * PAUSES_A_DAY);
  expect(journal).toContain(NOTE);
  const bare = code.replaceAll(' ', '');
  const needles = [
    ...WORDS,
    told.id,
    `"${EMOTION}","`,
    `:"${EMOTION}"`,
    code,
    bare,
    code.replaceAll(' ', '-'),
    key,
    ...times,
  ];
  const bytes = [fromBase64(key), ...times.map(asDouble)];
  // What the person exported lies where they saved it, and is theirs.
  expect(withoutSaved(await filesWith(browser.profile, needles, bytes))).toEqual({});
});

test('and what may be shown while locked is found by the very same look', async () => {
  const { browser } = world;
  const settings = await openSettings(browser);
  await unlockHere(settings, PASSPHRASE);
  await until('it is open', () => settings.has('button', 'Lock now'));
  const page = await browser.openPage('quiet.html');
  await send(page, { type: 'plan/edit', edit: { type: 'put-step', step: TICKED } });
  await send(page, {
    type: 'settings/edit',
    edit: { type: 'lock-shows', shows: ['first-steps'] },
    id: 'AAAAAAAAAAA' as never,
  });
  await page.close();
  await settings.close();
  const { profile } = browser;
  await browser.stop();
  expect(Object.values(await filesWith(profile, [TICKED]))).not.toEqual([]);
});

/** With the form, as a person does: browsers remember what is typed into forms. */
async function fillIn(tab: Tab): Promise<void> {
  await until('the form', () => tab.has('textbox', 'Sites'));
  await tab.fill('textbox', 'Sites', 'blocked.test');
  await tab.fill('textbox', 'Name', NAME);
  await tab.fill('textbox', 'Your reason', REASON);
  await tab.fill('spinbutton', 'Wait before continuing', '0');
  await tab.press('button', 'Add boundary');
  await until('the boundary holds', async () => (await tab.text('main')).includes('is kept'));
  await tab.close();
}

async function boundaryId(page: Tab): Promise<never> {
  return page.evaluate(`${api}.storage.local.get('settings').then(({ settings }) => settings.boundaries[0].id)`);
}

async function pauseByMessages(page: Tab, number: number, told: string): Promise<void> {
  const pause = number.toString(16).padStart(16, 'f') as never;
  const exercise = { name: 'surf', finished: true, seconds: 30 } as const;
  const outcome = { seconds: 9, trigger: told, exercise, urge: 7, urgeAfter: 4, emotion: EMOTION };
  await send(page, { type: 'pause/open', pause, address: world.site.url('blocked.test'), travelled: false });
  await send(page, { type: 'pause/shown', pause });
  await send(page, { type: 'pause/leave', pause, told: outcome });
}

/** One by the page, one by a message. */
async function writeNotes(page: Tab): Promise<void> {
  const journal = await world.browser.openPage('options.html#/journal');
  await until('the journal', () => journal.has('link', 'Write a note for today'));
  await journal.press('link', 'Write a note for today');
  await until('the day', async () => (await journal.text('main')).includes('Pauses on this day'));
  const date = (await journal.address()).slice(-10);
  await journal.evaluate(`document.getElementById('note-day-${date}-write').click()`);
  await until('the box', () => journal.evaluate<boolean>(`document.querySelector('main textarea') !== null`));
  await journal.evaluate(`document.querySelector('main textarea').focus()`);
  for (const letter of NOTE) await journal.key(letter);
  await journal.evaluate(`document.querySelector('main textarea').form.requestSubmit()`);
  await until('the note is kept', async () => (await journal.text('main')).includes(NOTE));
  await journal.close();
  const about = { type: 'pause' as const, pause: 'ffffffffffffff00' };
  await send(page, { type: 'journal/note', id: '00000000000000aa' as never, about: { ...about }, text: PAUSE_NOTE });
}

async function exportedJournal(): Promise<string> {
  const journal = await world.browser.openPage('options.html#/journal');
  await until('the journal', async () => (await journal.text('main')).includes('Counts by boundary'));
  await journal.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
  await journal.press('button', 'Save everything as JSON');
  const path = await until('the file', async () => (await savedFiles(world.browser.profile)).at(-1));
  const text = await until('it is whole', async () => {
    const read = await readFile(path, 'utf8');
    return read.includes(NOTE) && read.trimEnd().endsWith('}') ? read : null;
  });
  await journal.close();
  return text;
}

/** As a browser stores a number. */
function asDouble(time: string): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, Number(time), true);
  return bytes;
}

function withoutSaved(found: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(found).filter(([path]) => !path.startsWith('saved')));
}
