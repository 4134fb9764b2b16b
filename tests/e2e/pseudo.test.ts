import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest, Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';
import { type Site, startSite } from '../support/site.ts';
import { untranslated } from '../support/untranslated.ts';

/** Each with what stands there once all of it is there. */
const PAGES = [
  ['welcome.html', 'main button'],
  ['options.html#/boundaries', '.boundary'],
  ['options.html#/plan', 'main li'],
  ['options.html#/journal', 'main table'],
  ['options.html#/sharing', 'main section'],
  ['options.html#/settings', '#loosen-title'],
  ['options.html#/self-check', '.findings'],
  ['popup.html', 'h1'],
  ['moment.html', '.moment'],
  ['practise.html', '.practise'],
  ['look-back.html', 'main .lead'],
  ['help.html', 'html[dir]'],
  ['quiet.html', 'html[dir]'],
] as const;

let site: Site;
let browser: BrowserUnderTest;

describe.skipIf(runsIn === 'firefox')(
  'with every sentence accented, longer and in brackets (Firefox shows the same pages)',
  () => {
    beforeAll(async () => {
      site = await startSite();
      browser = await launchChromium({ extension: '.output/chrome-mv3-pseudo' });
      await setBoundary();
    });
    afterAll(async () => {
      await browser.close();
      await site.close();
    });

    test('a pause', async () => {
      const tab = await browser.open(site.url('blocked.test'));
      await until('the pause', () =>
        tab.evaluate<boolean>(`location.protocol === 'chrome-extension:' && document.body.innerText.includes('4711')`),
      );
      await looksAfterItself(tab);
      await tab.close();
    });

    test.for(PAGES)('%s says nothing of its own, and is as wide as its window', async ([path, last]) => {
      const tab = await browser.openPage(path);
      await until('the page', () => tab.evaluate<boolean>(`document.querySelector('${last}') !== null`));
      await looksAfterItself(tab);
      await tab.close();
    });

    test('the form, with all of it unfolded and refused', async () => {
      const tab = await browser.openPage('options.html#/boundaries');
      await until('the form', () => tab.evaluate<boolean>(`document.querySelector('#sites') !== null`));
      await choose(tab, 'budget', 'week');
      await choose(tab, 'hours', 'hours');
      await choose(tab, 'hard', 'hours');
      await choose(tab, 'list-from', 'address');
      await tab.evaluate(`document.querySelectorAll('.unfold').forEach((each) => { each.open = true; })`);
      for (const id of ['sites', 'words', 'wait', 'free']) await type(tab, id, id === 'sites' ? 'com' : '1\n1');
      await type(tab, 'allow', '999');
      await tab.evaluate(`document.querySelector('form').requestSubmit()`);
      await until('the problems', () =>
        tab.evaluate<boolean>(`document.querySelectorAll('.field__problem').length >= 5`),
      );
      await looksAfterItself(tab);
      await tab.close();
    });
  },
);

/** Numbers stand for the person's own words: they need no translation. */
async function setBoundary(): Promise<void> {
  const tab = await browser.openPage('options.html#/boundaries');
  await until('the form', () => tab.evaluate<boolean>(`document.querySelector('#sites') !== null`));
  await type(tab, 'sites', 'blocked.test\n!blocked.test/1');
  await type(tab, 'reason', '4711');
  await type(tab, 'name', '4712');
  await tab.evaluate(`document.querySelector('form').requestSubmit()`);
  await until('the boundary is listed', async () => (await tab.text('.boundary')).includes('4711'));
  await tab.close();
}

async function looksAfterItself(tab: Tab): Promise<void> {
  expect(await untranslated(tab)).toEqual([]);
  await tab.resize(320, 640);
  expect(await tab.evaluate(`document.documentElement.scrollWidth <= document.documentElement.clientWidth`)).toBe(true);
}

async function type(tab: Tab, id: string, text: string): Promise<void> {
  await tab.evaluate(`(() => {
    const field = document.getElementById(${JSON.stringify(id)});
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}

async function choose(tab: Tab, name: string, value: string): Promise<void> {
  await tab.evaluate(`document.querySelector('input[name="${name}"][value="${value}"]').click()`);
}
