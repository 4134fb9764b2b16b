import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const sameAs = (wanted: readonly string[]) => (found: readonly string[]) =>
  JSON.stringify(found.toSorted()) === JSON.stringify(wanted.toSorted());

test('what sites may be led to is the pause, once in each language, and the page that asks about an address', async () => {
  const folder = runsIn === 'chromium' ? 'chrome-mv3-e2e' : 'firefox-mv3';
  const manifest: unknown = JSON.parse(await readFile(`.output/${folder}/manifest.json`, 'utf8'));
  const languages = (await readdir('locales')).map((name) => name.replace('.json', ''));
  const pauses = languages.map((language) => (language === 'en' ? 'pause.html' : `pause-${language}.html`));
  expect(manifest).toMatchObject({
    web_accessible_resources: [{ resources: expect.toSatisfy(sameAs([...pauses, 'check.html'])) }],
  });
});

test('a page that no boundary covers cannot tell that Breakwater is there', async () => {
  const plain = await world.browser.open(world.site.url('open.test', '/detective'));
  await until('the page is open', async () => (await plain.address()).includes('open.test'));
  const names = `JSON.stringify(Object.getOwnPropertyNames(window).sort())`;
  const before = await plain.evaluate<string>(names);
  await plain.close();

  await setBoundary(world.browser, { sites: ['blocked.test'] });
  const tab = await world.browser.open(world.site.url('open.test', '/detective'));
  await until('the page is open', async () => (await tab.address()).includes('open.test'));
  expect(await tab.evaluate<string>(names)).toBe(before);
  expect(
    await tab.evaluate(
      `document.documentElement.attributes.length + document.styleSheets.length + document.adoptedStyleSheets.length`,
    ),
  ).toBe(0);

  const own = [
    'pause.html',
    'pause-de.html',
    'options.html',
    'help.html',
    'icon/32.png',
    'guard.js',
    'manifest.json',
  ].map((path) => world.browser.page(path));
  const probe = (url: string): string => `(async () => {
    const fetched = await fetch(${JSON.stringify(url)}).then(() => true, () => false);
    const image = await new Promise((resolve) => { const each = new Image(); each.onload = () => resolve(true); each.onerror = () => resolve(false); each.src = ${JSON.stringify(url)}; });
    const script = await new Promise((resolve) => { const each = document.createElement('script'); each.onload = () => resolve(true); each.onerror = () => resolve(false); each.src = ${JSON.stringify(url)}; document.head.append(each); });
    return { fetched, image, script };
  })()`;
  for (const url of own) {
    const isPauseInFirefox = world.browser.name === 'firefox' && /\/pause(-\w+)?\.html$/.test(url);
    if (isPauseInFirefox) continue; // Its address holds a random id of this installation, which no page can know.
    expect(await tab.evaluate(probe(url)), url).toEqual({ fetched: false, image: false, script: false });
  }

  const framed = await tab.evaluate<boolean>(`(async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => { frame.onload = resolve; });
    frame.src = ${JSON.stringify(world.browser.page('pause.html'))};
    document.body.append(frame);
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 1500))]);
    return frame.contentWindow.length > 0;
  })()`);
  expect(framed).toBe(false);
  expect(
    await tab.evaluate(
      `typeof chrome === 'undefined' || chrome.runtime === undefined || chrome.runtime.sendMessage === undefined`,
    ),
  ).toBe(true);
  await tab.close();
});

test('a covered page that is open cannot find anything of ours in its document', async () => {
  const tab = await world.browser.open(world.site.url('path.test', '/'));
  await until('the page is open', async () => (await tab.address()).includes('path.test'));
  await setBoundary(world.browser, { sites: ['path.test/shorts'], reason: 'a path' });
  await tab.evaluate(`window.before = true`);
  await tab.reload();
  await until('it was loaded again', () => tab.evaluate<boolean>(`window.before === undefined`));
  await until('the page is shown', () =>
    tab.evaluate<boolean>(
      `document.readyState === 'complete' && document.body !== null && getComputedStyle(document.documentElement).display === 'block'`,
    ),
  );
  expect(
    await tab.evaluate(
      `document.documentElement.attributes.length + document.styleSheets.length + document.adoptedStyleSheets.length`,
    ),
  ).toBe(0);
  expect(await tab.evaluate(`document.documentElement.children.length`)).toBe(2);
  await tab.close();
});

test('a page that the guard stands in hears nothing of it', async () => {
  const address = world.site.url('path.test', '/listening');
  const tab = await world.browser.open(address);
  await until('the page is loaded', () =>
    tab.evaluate<boolean>(`document.readyState === 'complete' && location.pathname === '/listening'`),
  );
  // A message of its own, sent after all that a script at the start of the page could have sent.
  await tab.evaluate(`postMessage('last')`);
  await until('the page hears', async () => (await tab.evaluate<unknown[]>('heard')).includes('last'));
  expect(await tab.evaluate('heard')).toEqual(['last']);
  await tab.close();
});

test('messages of a stranger are not answered', async () => {
  const page = await world.browser.openPage('quiet.html');
  const api = world.browser.name === 'firefox' ? 'browser' : 'chrome';
  for (const message of [
    `{ type: 'guard/check', visit: '0123456789abcdef', address: 'http://blocked.test/', how: 'loaded' }`,
    `{ type: 'boundary/remove' }`,
    `{ type: '__proto__' }`,
    `'erase'`,
    `null`,
    `{ type: 'pause/open', pause: 'x', address: 1 }`,
  ]) {
    const answer = await page.evaluate(
      `${api}.runtime.sendMessage(${message}).then((answer) => answer ?? 'nothing', () => 'nothing')`,
    );
    expect(answer, message).toBe('nothing');
  }
  await page.close();
});
