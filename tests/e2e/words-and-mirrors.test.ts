import { describe, expect, test } from 'vitest';
import { isAt, pauseShown } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { keepBoundary } from '../support/edit.ts';
import { until } from '../support/poll.ts';
import { route } from '../support/route.ts';
import { wordsOf } from '../support/words.ts';

const world = browserAndSite({ everywhere: true });

describe('words', () => {
  test.for([
    ['in the path', 'other.test', '/play/Casino-night'],
    ['encoded', 'other.test', '/play/%63asino'],
    ['in the query, in another script', 'other.test', `/?q=${encodeURIComponent('как казино')}`],
    ['in the host', 'casino.test', '/'],
  ] as const)('%s are held, and the site sees no request', async ([, host, path]) => {
    await keepWords();
    const tab = await world.browser.open();
    world.site.forget();
    await tab.go(world.site.url(host, path));
    await pauseShown(tab, 'words');
    expect(world.site.seen(host)).toEqual([]);
    await tab.close();
  });

  test.for([
    ['an exception', '/casino-royale-film'],
    ['a part of a longer word', '/occasion-casinos2'],
    ['none', '/plain'],
  ] as const)('%s is let through, to exactly the address that was asked for', async ([, path]) => {
    await keepWords();
    const tab = await world.browser.open();
    const address = world.site.url('other.test', `${path}?a=1#part`);
    await tab.go(address);
    await isAt(tab, address);
    await until('the page', async () => (await tab.text()).includes(path));
    await tab.close();
  });

  test('“Continue” opens the site that was asked for, and no other', async () => {
    await keepWords();
    const tab = await world.browser.open();
    const address = world.site.url('other.test', '/casino');
    await tab.go(address);
    await pauseShown(tab, 'words');
    await until('it says what opens', async () => (await tab.text()).includes('Opens other.test for 10 minutes.'));
    await tab.press('button', 'Continue');
    await isAt(tab, address);
    await tab.go(world.site.url('third.test', '/casino'));
    await pauseShown(tab, 'words');
    await tab.close();
    const popup = await world.browser.openPage('popup.html');
    await until('the allowance', () => popup.has('button', 'End it now'));
    await popup.press('button', 'End it now');
    await popup.close();
  });

  test('that a page gives itself without loading are held, too', async () => {
    await keepWords();
    const tab = await world.browser.open(world.site.url('third.test', '/plain'));
    await until('the page', async () => (await tab.text()).includes('/plain'));
    await tab.evaluate(`history.pushState(null, '', '/casino')`).catch(() => undefined);
    await pauseShown(tab, 'words');
    await tab.close();
  });
});

describe('mirrors of a covered site', () => {
  for (const [name, address] of [
    ['the web archive', 'http://web.archive.org/web/2020/http://blocked.test/page'],
    ['a translator', 'https://blocked-test.translate.goog/page?_x_tr_sl=auto'],
    ['an archive', 'http://archive.ph/newest/http://blocked.test/'],
  ] as const)
    route(
      name,
      { group: 'Copies of the site', verdict: 'held', note: 'With “Hold copies of these pages, too”.' },
      async () => {
        await keepMirrors();
        world.site.forget();
        const tab = await world.browser.open();
        await tab.go(address);
        await pauseShown(tab, 'and copies');
        expect(world.site.seen(new URL(address).hostname)).toEqual([]);
        await tab.close();
      },
    );

  test('a copy of another site is let through', async () => {
    await keepMirrors();
    const tab = await world.browser.open();
    const address = `http://archive.ph:${world.site.port}/newest/http://open.test/`;
    await tab.go(address);
    await isAt(tab, address);
    await tab.close();
  });
});

const kept = { words: false, mirrors: false };

async function keepWords(): Promise<void> {
  if (kept.words) return;
  kept.words = true;
  await keepBoundary(world.browser, [], {
    name: 'Words',
    reason: 'words',
    words: wordsOf('casino\nказино\n!casino royale'),
    wordScope: 'addresses',
  });
}

async function keepMirrors(): Promise<void> {
  if (kept.mirrors) return;
  kept.mirrors = true;
  await keepBoundary(world.browser, ['blocked.test'], { reason: 'and copies', mirrors: true });
}
