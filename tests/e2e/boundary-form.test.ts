import { beforeAll, expect, test } from 'vitest';
import { setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
let tab: Tab;

beforeAll(async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'], reason: 'the first' });
  tab = await world.browser.openPage('options.html#/boundaries');
  await until('the form', () => tab.has('textbox', 'Sites'));
});

const value = (): Promise<string> => tab.evaluate(`document.querySelector('#sites').value`);

test.for([
  ['com', 'would cover every site'],
  ['github.io', 'would cover every site'],
  ['exa mple.com', 'is not a site'],
  ['ftp://example.com', 'cannot hold “ftp:” addresses'],
  ['blocked.test', 'is already in “blocked.test”'],
  ['third.test\nthird.test', 'stands here twice'],
  ['!third.test', 'all exceptions'],
] as const)('“%s” is refused with a sentence at the field, and nothing typed is lost', async ([typed, sentence]) => {
  await tab.fill('textbox', 'Sites', typed);
  await tab.fill('textbox', 'Your reason', 'typed before');
  await tab.press('button', 'Add boundary');
  await until('the sentence', async () => (await tab.text('#sites-problem')).includes(sentence));
  expect(await value()).toBe(typed);
  expect(await tab.evaluate(`document.querySelector('#reason').value`)).toBe('typed before');
  expect(await tab.evaluate(`document.querySelector('#sites').getAttribute('aria-describedby')`)).toContain(
    'sites-problem',
  );
});

test('a wait that is out of range is refused at its field', async () => {
  await tab.fill('textbox', 'Sites', 'third.test');
  await tab.fill('spinbutton', 'Wait before continuing', '901');
  await tab.press('button', 'Add boundary');
  await until('the sentence', async () => (await tab.text('#wait-problem')).includes('from 0 to 900'));
  expect(await value()).toBe('third.test');
});

test('a pasted address covers its site, and its path is offered', async () => {
  await tab.fill('spinbutton', 'Wait before continuing', '5');
  await tab.fill('textbox', 'Sites', 'https://www.Third.test:8080/a/b?q=1#f');
  await tab.press('button', 'Only third.test/a/b');
  expect(await value()).toBe('third.test/a/b');
  await tab.press('button', 'Add boundary');
  await until('it is listed', async () =>
    (await tab.text('ul[aria-label="Your boundaries"]')).includes('third.test/a/b'),
  );
});

test('a boundary can be changed, removed, and put back', async () => {
  const list = (): Promise<string> => tab.text('section[aria-labelledby=list-title]');
  const press = (name: string): Promise<void> =>
    tab.evaluate(
      `[...[...document.querySelectorAll('li.plate')].find((item) => item.innerText.includes('third.test/a/b')).querySelectorAll('button')].find((button) => button.innerText === '${name}').click()`,
    );
  await press('Edit');
  await until('the form holds it', async () => (await value()) === 'third.test/a/b');
  await tab.fill('spinbutton', 'Allow for', '0');
  await tab.press('button', 'Save changes');
  await until('the change is listed', async () => (await list()).includes('then this page once'));
  await press('Remove');
  await until('it is gone', async () => !(await list()).includes('third.test/a/b'));
  await tab.press('button', 'Put it back');
  await until('it is back', async () => (await list()).includes('third.test/a/b'));
});
