import { expect, test } from 'vitest';
import { endAllowance, goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const api = '(globalThis.browser ?? globalThis.chrome)';

test('after “Continue” nothing is asked; in a calm hour a look back ends in one small change', async () => {
  const { browser, site } = world;
  await setBoundary(browser, { sites: ['blocked.test'], wait: 0 });
  const address = site.url('blocked.test', '/went-on');
  const tab = await browser.open(address);
  await pauseShown(tab);
  await goOn(tab);
  await isAt(tab, address);
  await tab.close();
  const early = await browser.openPage('popup.html');
  await until('the popup', () => early.has('button', 'Practise'));
  expect(await early.has('link', 'Look back')).toBe(false);
  // Half an hour later.
  await early.evaluate(`${api}.storage.session.get('recent').then(({ recent }) => {
    recent.toLookBack.at -= 31 * 60_000;
    recent.pausedAt -= 31 * 60_000;
    return ${api}.storage.session.set({ recent });
  })`);
  await early.reload();
  await until('it is open still', () => early.has('button', 'End it now'));
  expect(await early.has('link', 'Look back')).toBe(false);
  await early.close();
  await endAllowance(browser);

  const popup = await browser.openPage('popup.html');
  await until('it is offered', () => popup.has('link', 'Look back'));
  expect(await popup.text('.popup__look')).not.toContain('blocked.test');
  await popup.close();
  const look = await browser.openPage('options.html#/journal');
  await until('it is offered here, too', () => look.has('link', 'Look back'));
  expect(await look.text('.look-back-offer')).not.toContain('blocked.test');
  await look.press('link', 'Look back');
  await until('the first step', async () => (await look.text()).includes('What was going on?'));
  expect(await look.evaluate(`document.querySelector('main').innerText.includes('blocked.test')`)).toBe(false);
  await look.press('button', 'Pass this by');
  await until('the second', async () => (await look.text()).includes('What might you have needed?'));
  await look.press('button', 'Tired');
  await look.press('button', 'Next');
  await until('the third', async () => (await look.text()).includes('What might help next time?'));
  await look.press('button', 'Another place');
  await until('the fourth', async () => (await look.text()).includes('One small change'));
  await look.press('button', 'Add it to my plan');
  await until('both halves are needed', async () => (await look.text()).includes('Fill in both halves'));
  await look.fill('textbox', 'If', 'I am tired');
  await look.press('button', 'Add it to my plan');
  await until('it is over', async () => (await look.text()).includes('That was a good look.'));
  await look.close();
  const plan = await browser.openPage('options.html#/plan');
  await until('the card', async () => (await plan.text('main')).includes('I am tired'));
  expect(await plan.text('main')).toContain('I go to another room');
  await plan.close();
  const after = await browser.openPage('popup.html');
  await until('the popup', () => after.has('button', 'Practise'));
  expect(await after.has('link', 'Look back')).toBe(false);
  const options = await browser.openPage('options.html#/journal');
  await until('the counts', async () => (await options.text('main')).includes('Counts by boundary'));
  expect(await options.has('link', 'Look back')).toBe(false);
  await Promise.all([after.close(), options.close()]);
});
