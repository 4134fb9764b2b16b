import { expect, test } from 'vitest';
import { goOn, isAt, pauseShown } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ everywhere: true });

const LIST = [
  '\uFEFF# a mixed list',
  '0.0.0.0 blocked.test # a hosts file',
  '||third.test^',
  'address=/OTHER.test/0.0.0.0',
  'bücher.test',
  'sub.blocked.test',
  'samaritans.org',
  'example.com##.banner',
  'com',
].join('\r\n');

test('a pasted list is taken, held without a request, opened host by host, and taken away again', async () => {
  const { browser, site } = world;
  const room = await browser.openPage('options.html#/boundaries');
  await until('the form', () => room.has('heading', 'Imported lists'));
  await room.evaluate(
    `[...document.querySelectorAll('summary')].find((each) => each.textContent.includes('Import a list')).click()`,
  );
  await until('it is unfolded', () => room.has('textbox', 'List'));
  await room.fill('textbox', 'Name of the list', 'Mixed');
  await room.fill('textbox', 'List', LIST);
  await room.press('button', 'Import list');
  await until('it is kept', async () => (await room.text()).includes('“Mixed” is kept: 5 sites.'));
  await until('what was not understood is told', async () =>
    (await room.text()).includes('2 lines were not understood'),
  );
  await until('the rule stands', () =>
    room.evaluate<boolean>(
      `(globalThis.browser ?? globalThis.chrome).storage.local.get('placed-lists').then((stored) => stored['placed-lists']?.lists.length === 1)`,
    ),
  );

  const tab = await browser.open();
  site.forget();
  for (const host of ['blocked.test', 'deep.sub.blocked.test', 'third.test', 'other.test', 'xn--bcher-kva.test']) {
    await tab.go(site.url(host, '/x'));
    await pauseShown(tab, 'Mixed');
    expect(site.seen(host), host).toEqual([]);
  }
  await tab.go(site.url('open.test', '/free'));
  await isAt(tab, site.url('open.test', '/free'));

  await tab.go(site.url('blocked.test', '/go'));
  await pauseShown(tab, 'Opens blocked.test for 10 minutes.');
  await until(
    'the wait is over',
    () => tab.evaluate<boolean>(`document.querySelector('.go-on button').getAttribute('aria-disabled') === 'false'`),
    40_000,
  );
  await goOn(tab);
  await isAt(tab, site.url('blocked.test', '/go'));
  site.forget();
  await tab.go(site.url('third.test', '/y'));
  await pauseShown(tab, 'Mixed');
  expect(site.seen('third.test')).toEqual([]);

  await room.press('button', 'Remove list');
  await until('it is removed', async () => !(await room.text()).includes('Mixed,'));
  await until('so is the boundary', async () => !(await room.has('button', 'Edit')));
  await tab.go(site.url('third.test', '/z'));
  await isAt(tab, site.url('third.test', '/z'));
  await tab.close();
  await room.close();
}, 150_000);

test('a page that is not on the list moves within itself as it likes; one that a list holds is found also where no rule sees it', async () => {
  const { browser, site } = world;
  const room = await browser.openPage('options.html#/boundaries');
  await until('the form', () => room.has('heading', 'Imported lists'));
  const early = await browser.open(site.url('path.test', '/before'));
  await isAt(early, site.url('path.test', '/before'));
  await room.evaluate(
    `[...document.querySelectorAll('summary')].find((each) => each.textContent.includes('Import a list')).click()`,
  );
  await until('it is unfolded', () => room.has('textbox', 'List'));
  await room.fill('textbox', 'Name of the list', 'Later');
  await room.fill('textbox', 'List', 'path.test');
  await room.press('button', 'Import list');
  await pauseShown(early, 'Later');
  await Promise.all([early.close(), room.close()]);
});

test('what is no list is told in a sentence, and nothing is kept of it', async () => {
  const { browser } = world;
  const room = await browser.openPage('options.html#/boundaries');
  await until('the form', () => room.has('heading', 'Imported lists'));
  await room.evaluate(
    `[...document.querySelectorAll('summary')].find((each) => each.textContent.includes('Import a list')).click()`,
  );
  await until('it is unfolded', () => room.has('textbox', 'List'));
  await room.press('button', 'Import list');
  await until('an empty one', async () => (await room.text()).includes('Paste the list first.'));
  await room.fill('textbox', 'List', 'only words here\n# nothing');
  await room.press('button', 'Import list');
  await until('one without sites', async () => (await room.text()).includes('No sites were found in it.'));
  await room.press('radio', 'An address on the web');
  await until('the address', () => room.has('textbox', 'Address'));
  await room.fill('textbox', 'Address', 'http://lists.test/hosts.txt');
  await room.press('button', 'Import list');
  await until('one without https', async () =>
    (await room.text()).includes('Write an address that begins with https.'),
  );
  await room.close();
});
