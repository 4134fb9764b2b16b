import { beforeAll, describe, expect, test } from 'vitest';
import type { CardId } from '@/utils/plan/plan';
import { toCard } from '@/utils/plan/to-card';
import { countsOf, goOn, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { send } from '../support/edit.ts';
import { holdsNone, lockNow, openSettings, turnOnLock, unlockHere, wholePage, writeDownCode } from '../support/lock.ts';
import { contact, goal, planId, trigger } from '../support/plan-builders.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ kept: true });

const FIRST = 'gravel teapot lantern ocean';
const SECOND = 'seven quiet harbour lamps';
const REASON = 'my very own reason';
const WALK = toCard(planId<CardId>('walk'), { when: 'It is late', what: 'I walk round', triggers: [], boundaries: [] });
const GOAL = 'Dinner at the table, twice a week';
const PRIVATE = [REASON, 'blocked.test', 'walk round', 'Annabel', 'Bored at night', GOAL];

const held: { code: string } = { code: '' };

beforeAll(async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'], reason: REASON });
  const tab = await world.browser.openPage('quiet.html');
  await send(tab, {
    type: 'plan/edit',
    edit: { type: 'put-trigger', trigger: { ...trigger('bored'), text: 'Bored at night' } },
  });
  await send(tab, { type: 'plan/edit', edit: { type: 'put-card', card: WALK } });
  await send(tab, {
    type: 'plan/edit',
    edit: { type: 'put-contact', contact: { ...contact('Annabel'), name: 'Annabel' } },
  });
  await send(tab, { type: 'plan/edit', edit: { type: 'put-goal', goal: goal('dinner', GOAL) } });
  await tab.close();
});

async function settings(): Promise<Tab> {
  return openSettings(world.browser);
}

async function reachUnlocked(tab: Tab): Promise<void> {
  await until('the lock is on and open', () => tab.has('button', 'Lock now'));
}

test('the lock is turned on with a passphrase, twice, and a code of which a part is asked back', async () => {
  const tab = await settings();
  await tab.press('button', 'Turn on the lock');
  await tab.fill('textbox', 'Passphrase', 'short');
  await tab.fill('textbox', 'Passphrase again', 'short');
  await tab.press('button', 'Continue');
  await until('eight characters are asked for', async () => (await tab.text('main')).includes('shorter than 8'));
  await tab.fill('textbox', 'Passphrase', FIRST);
  await until('its strength is said', async () => (await tab.text('main')).includes('very hard to guess'));
  await tab.press('button', 'Continue');
  await until('the two differ', async () => (await tab.text('main')).includes('not the same'));
  await tab.press('button', 'Cancel');
  held.code = await turnOnLock(tab, FIRST);
  expect(held.code.split(' ')).toHaveLength(8);
  await holdsNone(tab, [held.code, FIRST]);
  await tab.close();
});

test('of an easy passphrase it is said that it is easy, and why', async () => {
  const tab = await settings();
  await tab.press('button', 'Change the passphrase');
  await tab.fill('textbox', 'Passphrase', FIRST);
  await tab.fill('textbox', 'New passphrase', 'password');
  await until('it is said', async () => (await tab.text('main')).includes('most used passwords'));
  await tab.press('button', 'Cancel');
  await tab.close();
});

test('locked, in every window at once, no page holds a private word; unlocked, they come back', async () => {
  const [tab, other] = [await settings(), await world.browser.openPage('options.html#/plan')];
  await until('the plan', async () => (await other.text('main')).includes('I walk round'));
  expect(await other.text('main')).toContain(GOAL);
  await lockNow(tab);
  await until('the other window follows', () => other.has('button', 'Unlock'));
  await holdsNone(other, PRIVATE);
  for (const page of ['boundaries', 'plan', 'journal', 'sharing', 'settings', 'self-check']) {
    await other.evaluate(`void (location.hash = '#/${page}')`);
    await until(
      `${page} is locked`,
      async () => (await other.address()).endsWith(page) && other.has('button', 'Unlock'),
    );
    await holdsNone(other, PRIVATE);
  }
  for (const page of ['popup.html', 'moment.html', 'practise.html', 'quiet.html', 'help.html', 'look-back.html']) {
    const each = await world.browser.openPage(page);
    await until(`${page} is there`, async () => (await each.text()).length > 50);
    await holdsNone(each, PRIVATE);
    await each.close();
  }
  await unlockHere(tab, FIRST);
  await reachUnlocked(tab);
  await other.evaluate(`void (location.hash = '#/boundaries')`);
  await until('the boundaries are back', async () => (await other.text('main')).includes(REASON));
  await tab.close();
  await other.close();
});

test('while locked a pause works without what was not ticked, and what it writes is there afterwards', async () => {
  const before = await countsOf(world.browser, 'blocked.test');
  const tab = await settings();
  await lockNow(tab);
  const visit = await world.browser.open(world.site.url('blocked.test', '/while-locked'));
  await until('the pause', () => visit.has('button', 'Leave this page'));
  await until('it answers', () => visit.evaluate<boolean>(`document.querySelector('.go-on button') !== null`));
  await holdsNone(visit, [REASON, 'Annabel', 'I walk round', 'Bored at night']);
  await goOn(visit);
  await until('the page is open', async () => (await visit.address()).endsWith('/while-locked'));
  await visit.close();
  await unlockHere(tab, FIRST);
  await reachUnlocked(tab);
  await tab.close();
  const after = await countsOf(world.browser, 'blocked.test');
  expect(after).toEqual({ ...before, pauses: before.pauses + 1, continued: before.continued + 1 });
  const popup = await world.browser.openPage('popup.html');
  await popup.press('button', 'End it now');
  await popup.close();
});

test('what was ticked is shown while locked, and nothing else', async () => {
  const tab = await settings();
  await tab.press('checkbox', 'Names and reasons of your boundaries');
  await until('it is kept', async () => (await tab.text('main')).includes('Your choice is kept'));
  await tab.press('checkbox', 'People to reach');
  await until('both are kept', () =>
    tab.evaluate<boolean>(
      `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings.lock.shows.length === 2)`,
    ),
  );
  await lockNow(tab);
  const visit = await world.browser.open(world.site.url('blocked.test', '/ticked'));
  await pauseShown(visit, REASON);
  await holdsNone(visit, ['I walk round', 'Bored at night']);
  await unlockHere(tab, FIRST);
  await until('the pause follows', async () => (await wholePage(visit)).includes('I walk round'));
  await lockNow(tab);
  await until('and follows again', async () => !(await wholePage(visit)).includes('I walk round'));
  await visit.close();
  const moment = await world.browser.openPage('moment.html');
  await until('the person', async () => (await wholePage(moment)).includes('Annabel'));
  await holdsNone(moment, ['I walk round', 'Bored at night']);
  await unlockHere(tab, FIRST);
  await until('the open page follows', async () => (await wholePage(moment)).includes('I walk round'));
  await moment.close();
  await reachUnlocked(tab);
  await tab.close();
});

describe('unlocking', () => {
  test('with another passphrase is answered kindly, a little later each time, and nothing is lost', async () => {
    const tab = await settings();
    await lockNow(tab);
    for (let tries = 1; tries <= 3; tries += 1) {
      await until('it may be tried', () =>
        tab.evaluate<boolean>(`document.querySelector('.lock button[type=submit]').ariaDisabled === 'false'`),
      );
      await tab.fill('textbox', 'Passphrase', `not this one ${tries}`);
      await tab.press('button', 'Unlock');
      await until('it is said', async () => (await tab.text('main')).includes('This is not the passphrase'));
      if (tries > 1) await until('it waits', async () => /try again in \d second/.test(await tab.text('main')), 3_000);
    }
    await until('it may be tried', () =>
      tab.evaluate<boolean>(`document.querySelector('.lock button[type=submit]').ariaDisabled === 'false'`),
    );
    await unlockHere(tab, FIRST);
    await reachUnlocked(tab);
    await tab.close();
  });

  test('takes a passphrase from a keyboard that composes letters otherwise, and the focus goes along', async () => {
    const tab = await settings();
    await lockNow(tab);
    const focused = (): Promise<string> =>
      tab.evaluate<string>(`document.activeElement.id || document.activeElement.tagName`);
    await until('the passphrase has the focus', async () => (await focused()) === 'unlock');
    await unlockHere(tab, FIRST.replace('lantern', '\uff4cantern'));
    await reachUnlocked(tab);
    await until('the heading has the focus', async () => (await focused()) === 'H1');
    await tab.close();
  });
});

test('a changed passphrase opens, and the one before does not', async () => {
  const tab = await settings();
  await tab.press('button', 'Change the passphrase');
  await tab.fill('textbox', 'Passphrase', 'not the one');
  await tab.fill('textbox', 'New passphrase', SECOND);
  await tab.fill('textbox', 'New passphrase again', SECOND);
  await tab.press('button', 'Keep the new passphrase');
  await until('the present one is asked for', async () =>
    (await tab.text('main')).includes('This is not the passphrase'),
  );
  await tab.fill('textbox', 'Passphrase', FIRST);
  await tab.press('button', 'Keep the new passphrase');
  await until('it holds', async () => (await tab.text('main')).includes('The new passphrase holds from now on'));
  await lockNow(tab);
  await unlockHere(tab, FIRST);
  await until('it is said', async () => (await tab.text('main')).includes('This is not the passphrase'));
  await until('it may be tried', () =>
    tab.evaluate<boolean>(`document.querySelector('.lock button[type=submit]').ariaDisabled === 'false'`),
  );
  await unlockHere(tab, SECOND);
  await reachUnlocked(tab);
  await tab.close();
});

test('the recovery code opens it with a new passphrase, and a slip is found in its group', async () => {
  const tab = await settings();
  await lockNow(tab);
  await tab.press('button', 'Use the recovery code instead');
  const groups = held.code.split(' ');
  const [first = '', ...others] = groups;
  const slip = (first.startsWith('7') ? '8' : '7') + first.slice(1);
  await tab.fill('textbox', 'Recovery code', [slip, ...others].join(' '));
  await tab.press('button', 'Continue');
  await until('the group is named', async () => (await tab.text('main')).includes('Look once more at group 1'));
  await tab.fill('textbox', 'Recovery code', held.code.toLowerCase().replaceAll(' ', '-'));
  await tab.press('button', 'Continue');
  await tab.fill('textbox', 'New passphrase', FIRST);
  await tab.fill('textbox', 'New passphrase again', FIRST);
  await tab.press('button', 'Keep the new passphrase');
  await reachUnlocked(tab);
  await lockNow(tab);
  await unlockHere(tab, FIRST);
  await reachUnlocked(tab);
  await tab.close();
});

test('a new recovery code takes the place of the old one', async () => {
  const tab = await settings();
  await tab.press('button', 'Make a new recovery code');
  await tab.fill('textbox', 'Passphrase', FIRST);
  await tab.press('button', 'Continue');
  const before = held.code;
  held.code = await writeDownCode(tab);
  await until('it holds', async () => (await tab.text('main')).includes('The new recovery code holds'));
  await lockNow(tab);
  await tab.press('button', 'Use the recovery code instead');
  await tab.fill('textbox', 'Recovery code', before);
  await tab.press('button', 'Continue');
  await until('the old one opens nothing', async () => (await tab.text('main')).includes('not the code of this lock'));
  await tab.fill('textbox', 'Recovery code', held.code);
  await tab.press('button', 'Continue');
  await until('the new one fits', () => tab.has('textbox', 'New passphrase'));
  await tab.press('button', 'Cancel');
  await unlockHere(tab, FIRST);
  await reachUnlocked(tab);
  await tab.close();
});

test('after the browser ended it is locked', async () => {
  await world.browser.restart();
  const tab = await world.browser.openPage('options.html#/boundaries');
  await until('it is locked', () => tab.has('button', 'Unlock'));
  await unlockHere(tab, FIRST);
  await until('the boundaries', async () => (await tab.text('main')).includes(REASON));
  await tab.close();
});

test('turned off with the passphrase, everything opens by itself, and nothing is lost', async () => {
  const tab = await settings();
  await tab.press('button', 'Turn off the lock');
  await tab.fill('textbox', 'Passphrase', FIRST);
  await tab.press('button', 'Turn off the lock');
  await until('it is off', async () => (await tab.text('main')).includes('The lock is off.'));
  await world.browser.restart();
  const after = await world.browser.openPage('options.html#/boundaries');
  await until('the boundaries', async () => (await after.text('main')).includes(REASON));
  expect(await after.has('button', 'Unlock')).toBe(false);
  await after.close();
});
