import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import german from '../../locales/de.json' with { type: 'json' };
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest } from '../support/driver.ts';
import { keepBoundary } from '../support/edit.ts';
import { until } from '../support/poll.ts';
import { type Site, startSite } from '../support/site.ts';

const { heading, leave, title } = german.pause;

let site: Site;
let browser: BrowserUnderTest;

describe.skipIf(runsIn === 'firefox')('in a browser that speaks German (Firefox here has no other language)', () => {
  beforeAll(async () => {
    site = await startSite();
    browser = await launchChromium({ language: 'de' });
    await keepBoundary(browser, ['blocked.test'], { waitSeconds: 60 });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('the pause is German before any script has run, and its words stay when the script comes', async () => {
    const tab = await browser.open(site.url('blocked.test'));
    await until('the answer', async () => (await tab.text('.why')).includes('my own reason'));
    const path = await tab.evaluate<string>('location.pathname');
    expect(path).toBe('/pause-de.html');
    const html = await readFile(`.output/chrome-mv3-e2e${path}`, 'utf8');
    expect(html).toContain('<html lang="de" dir="ltr">');
    expect(html).toContain(`<title>${title}</title>`);
    expect(html).toContain(`<h1>${heading}</h1>`);
    expect(html).toMatch(new RegExp(`<button type="submit"[^>]*>${leave}</button>`));
    expect(await tab.text('h1')).toBe(heading);
    expect(await tab.text('.leave button')).toBe(leave);
    expect(await tab.evaluate('document.title')).toBe(title);
    expect(await tab.evaluate('document.documentElement.lang')).toBe('de');
    await tab.close();
  });

  test.for([
    ['options.html#/boundaries', german.shell.rooms.boundaries],
    ['help.html', german.help.title],
    ['popup.html', german.popup.title],
    ['moment.html', german.moment.title],
  ] as const)('%s is German', async ([path, words]) => {
    const tab = await browser.openPage(path);
    await until('its heading', () => tab.has('heading', words));
    expect(await tab.has('link', german.shell.helpNow)).toBe(true);
    expect(await tab.evaluate('document.documentElement.lang')).toBe('de');
    await tab.close();
  });
});
