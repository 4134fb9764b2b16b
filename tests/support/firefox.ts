import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type ElementHandle, type KeyInput, launch, type Page } from 'puppeteer-core';
import type { BrowserUnderTest, RestartOptions, Tab } from './driver.ts';
import { insideFirefox } from './firefox-inside.ts';
import { until } from './poll.ts';
import { savedFolder } from './saved-files.ts';
import { packXpi } from './xpi.ts';

/** As the manifest says it. */
const ID = 'breakwater@breakwater.invalid';

const ADDONS = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');`;
const SESSION_STORE = `
  const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
  const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs');
`;

export interface FirefoxOptions {
  readonly extension?: string;
  /** Names that lead to this machine. */
  readonly hosts: readonly string[];
  /** Whether the person has let it reach every host. */
  readonly everywhere?: boolean;
  /** Installed for good, as after a visit to the store: the extension is there from the first moment of every start. */
  readonly kept?: boolean;
  /** In which its profile is made. */
  readonly folder?: string;
  /** What its processes are told beside what these are told. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What else is set in `about:config`. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
}

export async function launchFirefox(options: FirefoxOptions): Promise<BrowserUnderTest> {
  const extension = resolve(options.extension ?? '.output/firefox-mv3');
  const profile = await mkdtemp(join(options.folder ?? tmpdir(), 'breakwater-firefox-'));
  if (options.kept === true) {
    await mkdir(join(profile, 'extensions'));
    await packXpi(extension, join(profile, 'extensions', `${ID}.xpi`));
  }
  let browser = await start(profile, options);
  if (options.kept !== true) await browser.installExtension(extension);
  const inside = (expression: string): Promise<unknown> => insideFirefox(browser, expression);
  const host = await until('the extension runs', () =>
    inside(`WebExtensionPolicy.getByID('${ID}')?.mozExtensionHostname ?? ''`),
  );
  const origin = `moz-extension://${String(host)}`;
  if (options.everywhere === true)
    await inside(`{
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${ID}');
      await ExtensionPermissions.add('${ID}', { permissions: [], origins: ['*://*/*'] }, extension);
    }`);

  // Firefox writes the id of a new extension's origin down after a while, and a browser that is killed before that has lost it, with all that was kept there.
  if (options.kept === true) await inside('Services.prefs.savePrefFile(null) ?? true');

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
      const address = `${origin}/${path}`;
      const before = new Set(await browser.pages());
      const page = await until(`a tab with ${path}`, async () => {
        // Asked again where Firefox lets a tab go unnoticed by its driver, as it does now and then when the machine is busy.
        await inside(
          `{ gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(address)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); }`,
        );
        return until('the tab', () => newPageAt(browser, before, address), 7_000).catch(() => null);
      });
      await until(`${path} is loaded`, () =>
        page.evaluate('document.readyState === "complete"').then((done) => done === true),
      );
      return tabOf(page);
    },
    async setEnabled(enabled) {
      await inside(
        `{ ${ADDONS} await (await AddonManager.getAddonByID('${ID}')).${enabled ? 'enable' : 'disable'}(); }`,
      );
      if (enabled) await answers(await driver.openPage('quiet.html'));
    },
    async allowPrivateWindows() {
      await inside(`{
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        ${ADDONS}
        await ExtensionPermissions.add('${ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await (await AddonManager.getAddonByID('${ID}')).reload();
      }`);
      await answers(await driver.openPage('quiet.html'));
    },
    async openPrivate(url) {
      const before = new Set(await browser.pages());
      await inside('OpenBrowserWindow({ private: true }) && true');
      const page = await until('a private window', async () => {
        for (const each of await browser.pages()) {
          if (!before.has(each) && (await addressOf(each).catch(() => '')) === 'about:privatebrowsing') return each;
        }
        return null;
      });
      const tab = tabOf(page);
      await tab.go(url);
      return tab;
    },
    async killBackground() {
      await inside(
        `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    async reloadExtension() {
      await browser.installExtension(extension);
      await answers(await driver.openPage('quiet.html'));
    },
    stop: () => browser.close(),
    async restart({ addresses = [], restored = false, killed = false, meanwhile }: RestartOptions = {}) {
      // What drives Firefox from outside has switched off that it restores a session by itself.
      const session = restored
        ? await inside(
            `{ ${SESSION_STORE} await TabStateFlusher.flushWindow(window); return SessionStore.getBrowserState(); }`,
          )
        : null;
      if (killed) await kill(browser, profile);
      else await browser.close();
      await meanwhile?.(profile);
      browser = await start(profile, options, addresses);
      if (restored) {
        await inside(
          `{ ${SESSION_STORE} await SessionStore.promiseAllWindowsRestored; SessionStore.setBrowserState(${JSON.stringify(session)}); }`,
        );
      }
      await until(
        'the extension runs again',
        async () => (await inside(`WebExtensionPolicy.getByID('${ID}')?.active ?? false`)) === true,
      );
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
  return driver;
}

async function kill(browser: Browser, profile: string): Promise<void> {
  const running = browser.process();
  if (running === null) throw new Error('no process of the browser');
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGKILL');
  await ended;
  // The driver tidies its preferences out of the profile, which must be over before it starts another Firefox there.
  await until(
    'the profile is tidied',
    async () => !(await readdir(profile)).some((name) => name.endsWith('.puppeteer')),
  );
}

async function newPageAt(browser: Browser, before: ReadonlySet<Page>, address: string): Promise<Page | null> {
  for (const each of await browser.pages()) {
    if (!before.has(each) && (await addressOf(each).catch(() => '')) === address) return each;
  }
  return null;
}

/** Waits until the background answers, and closes the page that asked it. */
async function answers(asking: Tab): Promise<void> {
  await until('the background answers', () =>
    asking.evaluate<boolean>(
      `browser.runtime.sendMessage({ type: 'check/read' }).then(({ type }) => type === 'answered')`,
    ),
  );
  await asking.close();
}

/** What puppeteer believes to be the address of a page of an extension stays `about:blank`, so the page itself is asked. */
async function addressOf(page: Page): Promise<string> {
  return String(await page.evaluate('location.href'));
}

function start(profile: string, options: FirefoxOptions, addresses: readonly string[] = []): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    env: { ...process.env, ...options.environment },
    args: ['--remote-allow-system-access', ...addresses],
    extraPrefsFirefox: {
      'network.dns.localDomains': options.hosts.join(','),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 0,
      // Lets a site without https register a service worker.
      'dom.serviceWorkers.testing.enabled': true,
      // So that the profile's own copy of the extension is installed as it stands.
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'browser.sessionstore.restore_on_demand': false,
      'browser.download.folderList': 2,
      'browser.download.dir': savedFolder(profile),
      'browser.download.alwaysOpenPanel': false,
      ...options.preferences,
    },
  });
}

/** What `::-p-aria()` asks for in the end; that itself never answers in a tab that was there before the driver (puppeteer-core 25.16). */
async function byRole(page: Page, role: string, name: string): Promise<ElementHandle | null> {
  const root = (await page.$('html')) as unknown as AccessibilityRoot | null;
  if (root === null) return null;
  for await (const element of root.queryAXTree(name, role)) return element;
  return null;
}

interface AccessibilityRoot {
  queryAXTree(name: string, role: string): AsyncIterable<ElementHandle>;
}

function tabOf(page: Page): Tab {
  const find = (role: string, name: string) => until(`${role} “${name}”`, () => byRole(page, role, name), 10_000);
  return {
    go: async (url) => void page.goto(url, { timeout: 5000 }).catch(() => undefined),
    address: async () => String(await page.evaluate('location.href')),
    back: async () => void page.evaluate('history.back()').catch(() => undefined),
    forward: async () => void page.evaluate('history.forward()').catch(() => undefined),
    reload: async () => void page.evaluate('location.reload()').catch(() => undefined),
    evaluate: async <Result>(expression: string) => (await page.evaluate(expression)) as Result,
    has: async (role, name) => (await byRole(page, role, name)) !== null,
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
    key: async (key) => {
      const [last = '', ...held] = key.split('+').reverse();
      for (const each of held) await page.keyboard.down(each as KeyInput);
      await page.keyboard.press(last as KeyInput);
      for (const each of held) await page.keyboard.up(each as KeyInput);
    },
    text: async (selected = 'body') =>
      String(await page.evaluate(`document.querySelector(${JSON.stringify(selected)}).innerText`)),
    before: () => Promise.reject(new Error('Firefox runs no scripts of its driver in pages of extensions')),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    addAuthenticator: () => Promise.reject(new Error('Firefox has no passkeys in pages of extensions')),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}
