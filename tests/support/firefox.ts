import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import type { BrowserUnderTest, Tab } from './driver.ts';
import { until } from './poll.ts';

export interface FirefoxOptions {
  readonly extension?: string;
  /** Names that lead to this machine. */
  readonly hosts: readonly string[];
  /** After how many idle milliseconds Firefox ends the background: the only way to have it end. */
  readonly idleMs?: number;
}

export async function launchFirefox(options: FirefoxOptions): Promise<BrowserUnderTest> {
  const extension = resolve(options.extension ?? '.output/firefox-mv3');
  const profile = await mkdtemp(join(tmpdir(), 'breakwater-firefox-'));
  const browser = await start(profile, options);
  await browser.installExtension(extension);
  const welcome = await until('the welcome page', () => pageAt(browser, /^moz-extension:/));
  const origin = `moz-extension://${new URL(await addressOf(welcome)).host}`;
  /** A page of ours that stays open: BiDi cannot navigate to a `moz-extension:` address, but a page of ours can open one. */
  const anchor = welcome;

  const driver: BrowserUnderTest = {
    name: 'firefox',
    profile,
    async open(url) {
      const tab = tabOf(await browser.newPage());
      if (url !== undefined) await tab.go(url);
      return tab;
    },
    tabs: async () => (await browser.pages()).map(tabOf),
    page: (path) => `${origin}/${path}`,
    async openPage(path) {
      const before = new Set(await browser.pages());
      await anchor.evaluate(`browser.tabs.create({ url: ${JSON.stringify(`${origin}/${path}`)} }).then(() => true)`);
      const page = await until(`a tab with ${path}`, async () => {
        for (const each of await browser.pages()) {
          if (!before.has(each) && (await addressOf(each)).startsWith(`${origin}/`)) return each;
        }
        return null;
      });
      await until(`${path} is loaded`, () =>
        page.evaluate('document.readyState === "complete"').then((done) => done === true),
      );
      return tabOf(page);
    },
    async killBackground() {
      await until('Firefox has put the background to sleep', () =>
        anchor
          .evaluate(
            `browser.extension.getViews().every(({ location }) => !location.pathname.startsWith('/_generated_background_page'))`,
          )
          .then((asleep) => asleep === true),
      );
    },
    async reloadExtension() {
      await browser.installExtension(extension);
    },
    stop: () => browser.close(),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
  return driver;
}

/** What puppeteer believes to be the address of a page of an extension stays `about:blank`, so the page itself is asked. */
async function addressOf(page: Page): Promise<string> {
  return String(await page.evaluate('location.href'));
}

async function pageAt(browser: Browser, pattern: RegExp): Promise<Page | null> {
  for (const page of await browser.pages()) {
    if (pattern.test(await addressOf(page).catch(() => ''))) return page;
  }
  return null;
}

function start(profile: string, options: FirefoxOptions): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    extraPrefsFirefox: {
      'network.dns.localDomains': options.hosts.join(','),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 0,
      'extensions.background.idle.timeout': options.idleMs ?? 3000,
    },
  });
}

function tabOf(page: Page): Tab {
  const selector = (role: string, name: string): string => `::-p-aria([name="${name}"][role="${role}"])`;
  const find = (role: string, name: string) => until(`${role} “${name}”`, () => page.$(selector(role, name)), 10_000);
  return {
    go: async (url) => void page.goto(url, { timeout: 5000 }).catch(() => undefined),
    address: async () => String(await page.evaluate('location.href')),
    back: async () => void page.evaluate('history.back()').catch(() => undefined),
    forward: async () => void page.evaluate('history.forward()').catch(() => undefined),
    reload: async () => void page.evaluate('location.reload()').catch(() => undefined),
    evaluate: async <Result>(expression: string) => (await page.evaluate(expression)) as Result,
    has: async (role, name) => (await page.$(selector(role, name))) !== null,
    press: async (role, name) => {
      const element = await find(role, name);
      await element.scrollIntoView();
      await element.click();
    },
    fill: async (role, name, text) => {
      const element = await find(role, name);
      await element.focus();
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      const [first, ...lines] = text.split('\n');
      await page.keyboard.type(first ?? '');
      for (const line of lines) {
        await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    key: (key) => page.keyboard.press(key as KeyInput),
    text: async (selected = 'body') =>
      String(await page.evaluate(`document.querySelector(${JSON.stringify(selected)}).innerText`)),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}
