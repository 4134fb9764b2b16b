import { expect, test } from 'vitest';
import { isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { BrowserUnderTest, Tab } from '../support/driver.ts';
import { send } from '../support/edit.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();

async function tabAt(browser: BrowserUnderTest, path: string): Promise<Tab> {
  return until(`a tab with ${path}`, async () => {
    for (const tab of await browser.tabs()) {
      if ((await tab.address().catch(() => '')).includes(`/${path}`)) return tab;
    }
    return null;
  });
}

test('“Hard moment” opens the plan at once, and holds everything for some hours', async () => {
  const { browser, site } = world;
  await setBoundary(browser, { sites: ['blocked.test'], wait: 0 });
  const page = await browser.openPage('quiet.html');
  await send(page, { type: 'plan/edit', edit: { type: 'put-step', step: 'Open a window' } });
  await page.close();
  const popup = await browser.openPage('popup.html');
  await until('the popup', () => popup.has('button', 'Hard moment'));
  await popup.press('button', 'Hard moment');
  const moment = await tabAt(browser, 'moment.html');
  await until('the first step', async () => (await moment.text('ol')).includes('Open a window'));
  expect(await moment.has('link', 'Somebody who listens')).toBe(true);
  expect(await moment.has('button', 'Start')).toBe(true);
  await moment.press('radio', '3 hours');
  await moment.press('button', 'Hold everything');
  await until('it says so', async () => (await moment.text()).includes('It holds now.'));
  const tab = await browser.open(site.url('blocked.test'));
  await pauseShown(tab);
  await until('there is no way on', async () => (await tab.text()).includes('there is no way on at this time'));
  await tab.close();
  await moment.close();
});

test('“Practise” opens any exercise on any day, and leaves no pause behind', async () => {
  const { browser } = world;
  const popup = await browser.openPage('popup.html');
  await until('the popup', () => popup.has('button', 'Practise'));
  await popup.press('button', 'Practise');
  const tab = await tabAt(browser, 'practise.html');
  await until('the exercises', async () => (await tab.text()).includes('Soft breathing'));
  await tab.evaluate(
    `[...document.querySelectorAll('.exercise-choice__one')].find((each) => each.innerText.startsWith('Soft breathing')).click()`,
  );
  await until('it is ready', () => tab.has('button', 'Start'));
  await tab.press('radio', '3');
  await tab.press('button', 'Start');
  await until('it runs', () => tab.has('button', 'Stop'));
  await tab.press('button', 'Stop');
  await until('it is asked again', async () => (await tab.text('.asking')).includes('Before, you said 3.'));
  await tab.press('radio', '2');
  await until('it is kept', () =>
    tab.evaluate<boolean>(
      `(globalThis.browser ?? globalThis.chrome).storage.session.get('recent').then(({ recent }) => recent?.effects.breathing?.drop === 1)`,
    ),
  );
  await tab.close();
  const journal = await browser.openPage('options.html#/journal');
  await until('the journal', async () => (await journal.text('main')).includes('Counts by boundary'));
  await isAt(journal, browser.page('options.html#/journal'));
  expect(await journal.text('main')).not.toContain('undefined');
  await journal.close();
});
