import { expect, test } from 'vitest';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ everywhere: true });
const SITES = `document.querySelector('#sites').value`;

test('a starting point fills the form and sets nothing', async () => {
  const room = await world.browser.openPage('options.html#/boundaries');
  await until('the form', () => room.has('textbox', 'Sites'));
  await room.evaluate(
    `[...document.querySelectorAll('ul[aria-label="Starting points"] button')].find((each) => each.innerText.includes('Social feeds')).click()`,
  );
  await until('its sites', async () => (await room.evaluate<string>(SITES)).includes('youtube.com/shorts'));
  expect(
    await room.evaluate(
      `(globalThis.browser ?? globalThis.chrome).storage.local.get('settings').then(({ settings }) => settings?.boundaries.length ?? 0)`,
    ),
  ).toBe(0);
  await room.close();
});

test('“Set a boundary here” opens the form with the site of the tab, once, and its address holds nothing of it', async () => {
  const { browser, site } = world;
  const page = await browser.open(site.url('open.test', '/a/b?q=1'));
  await until('the page', async () => (await page.text()).includes('/a/b'));
  const popup = await browser.openPage('popup.html');
  // Behind the page it sees what it sees over it.
  await page.front();
  await popup.reload();
  await until('the button', () => popup.has('button', 'Set a boundary here'));
  expect(await popup.text()).toContain('open.test');
  await popup.evaluate(
    `[...document.querySelectorAll('button')].find((each) => each.innerText === 'Set a boundary here').click()`,
  );
  const room = await until('the form', async () => {
    for (const tab of await browser.tabs()) {
      const address = await tab.address().catch(() => '');
      if (address === browser.page('options.html#/boundaries')) return tab;
    }
    return null;
  });
  await until('the site', async () => (await room.evaluate<string>(SITES)) === 'open.test');
  await room.reload();
  await until('an empty form', async () => (await room.evaluate<string>(SITES)) === '');
  await Promise.all([room.close(), page.close()]);
});
