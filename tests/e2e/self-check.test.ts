import { beforeAll, expect, test } from 'vitest';
import { pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const api = (): string => (world.browser.name === 'firefox' ? 'browser' : 'chrome');
let tab: Tab;

beforeAll(async () => {
  await setBoundary(world.browser, { sites: ['blocked.test', 'third.test'] });
  tab = await world.browser.openPage('options.html#/self-check');
});

test('desired stands beside actual, in plain words', async () => {
  await until('the rules are good', async () =>
    (await tab.text('main')).includes('Every boundary stands in the browser’s own rules.\n\nShould be: 1. Is: 1.'),
  );
});

test('rules and a guard that somebody took away are found, and repaired with one press', async () => {
  await tab.evaluate(
    `${api()}.declarativeNetRequest.getDynamicRules().then((rules) => ${api()}.declarativeNetRequest.updateDynamicRules({ removeRuleIds: rules.map(({ id }) => id) }))`,
  );
  await tab.evaluate(`${api()}.scripting.unregisterContentScripts()`);
  await tab.reload();
  await until('both differences are named', async () => {
    const text = await tab.text('main');
    return (
      text.includes('The browser’s rules differ from your boundaries.') &&
      text.includes('It does not stand where it should.')
    );
  });
  await tab.press('button', 'Repair');
  await until('all is good again', async () =>
    (await tab.text('main')).includes('Every boundary stands in the browser’s own rules.'),
  );
  expect(await tab.text('main')).toContain('Last repair:');
  const covered = await world.browser.open(world.site.url('blocked.test'));
  await pauseShown(covered);
  await covered.close();
});

test('settings that cannot be read leave the rules standing, and the pause says so and lets the person go on', async () => {
  const kept = await tab.evaluate<string>(`${api()}.storage.local.get('settings').then((all) => JSON.stringify(all))`);
  await tab.evaluate(`${api()}.storage.local.set({ settings: { version: 1, boundaries: 'torn' } })`);
  world.site.forget();
  const covered = await world.browser.open(world.site.url('blocked.test', '/x'));
  await until('the pause says what is wrong', async () =>
    (await covered.text()).includes('Breakwater cannot read your boundaries just now.'),
  );
  expect(world.site.seen('blocked.test')).toEqual([]);
  await until('the wait is over', async () => (await covered.text('[role=timer]')) === 'The wait is over', 40_000);
  await covered.press('button', 'Continue');
  await until('the page is open', async () => (await covered.address()).endsWith('/x'));
  await until('the page is shown', () =>
    covered.evaluate<boolean>(`getComputedStyle(document.documentElement).display === 'block'`),
  );
  await tab.evaluate(`${api()}.storage.local.set(JSON.parse(${JSON.stringify(kept)}))`);
  await covered.close();
});
