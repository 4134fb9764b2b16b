import { expect, test } from 'vitest';
import { setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const TITLE = 'The keys of your journal were looked after';
const STORAGE = '(globalThis.browser ?? globalThis.chrome).storage.local';

const header = (tab: Tab): Promise<Record<string, unknown>> =>
  tab.evaluate(`${STORAGE}.get('vault').then(({ vault }) => vault)`);

test('where nothing is wrong nothing is said', async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'] });
  const tab = await world.browser.openPage('options.html#/boundaries');
  await until('the room', () => tab.has('heading', 'Boundaries'));
  expect(await tab.has('heading', TITLE)).toBe(false);
  await tab.close();
});

test.for([
  ['torn', `'torn'`, 'could not be read'],
  [
    'with a public key that is not ours',
    `{ ...vault, journalPublicKey: btoa('x'.repeat(32)) }`,
    'from outside Breakwater',
  ],
] as const)('a copy of the keys that is %s is put right, and said until it was read', async ([, bad, said]) => {
  const tab = await world.browser.openPage('options.html#/boundaries');
  const before = await until('the keys', () => header(tab));
  await tab.evaluate(`${STORAGE}.get('vault').then(({ vault }) => ${STORAGE}.set({ vault: ${bad} }))`);
  await tab.reload();
  await until('it is said', () => tab.has('heading', TITLE));
  expect(await tab.text('main')).toContain(said);
  expect(await header(tab)).toEqual(before);
  await tab.evaluate(`void (location.hash = '#/plan')`);
  await until('it is said in every room', async () => (await tab.text('main')).includes(said));
  await tab.reload();
  await until('it stays until it was read', () => tab.has('heading', TITLE));
  await tab.press('button', 'Understood');
  await until('it is gone', async () => !(await tab.has('heading', TITLE)));
  await tab.reload();
  await until('the room', () => tab.has('heading', 'Plan'));
  expect(await tab.has('heading', TITLE)).toBe(false);
  await tab.close();
});
