import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, errors, type Page } from 'playwright-core';
import { chooseStart, idOf, keepExtension } from './chromium-profile.ts';
import type { BrowserUnderTest, RestartOptions, Tab } from './driver.ts';
import { until } from './poll.ts';
import { savedFolder } from './saved-files.ts';

export interface ChromiumOptions {
  readonly extension?: string;
  /** Installed for good, as after a visit to the store: the extension is there from the first moment of every start. */
  readonly kept?: boolean;
  /** In which its profile is made. */
  readonly folder?: string;
  /** What its processes are told beside what these are told. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly headless?: boolean;
  /** Where a browser with a head shows itself. */
  readonly display?: string;
  /** In which the browser speaks, and its extensions with it. */
  readonly language?: string;
  /** Whether pages run their scripts; the background does in any case. */
  readonly scripts?: boolean;
  /** The build that may reach every host; and every name leads to this machine. */
  readonly everywhere?: boolean;
  readonly camera?: FakeCamera;
  /** What else the program is started with. */
  readonly flags?: readonly string[];
  /** Origins that count as secure, so that they may register a service worker. */
  readonly secureOrigins?: readonly string[];
}

interface FakeCamera {
  /** A `y4m` file, read anew each time the camera is turned on. */
  readonly film: string;
  /** What the person says when a page asks for it. */
  readonly allowed: boolean;
}

type Role = Parameters<Page['getByRole']>[0];

export async function launchChromium(options: ChromiumOptions = {}): Promise<BrowserUnderTest> {
  const extension = await realpath(
    options.extension ?? (options.everywhere === true ? '.output/chrome-mv3-everywhere' : '.output/chrome-mv3-e2e'),
  );
  const profile = await mkdtemp(join(options.folder ?? tmpdir(), 'breakwater-chromium-'));
  if (options.kept === true) await keepExtension(profile, extension);
  let context = await start(profile, extension, options);
  const origin = `chrome-extension://${idOf(extension)}`;
  await answers(context, origin);

  const driver = {
    name: 'chromium' as const,
    profile,
    async open(url?: string) {
      const tab = tabOf(await context.newPage());
      if (url !== undefined) await tab.go(url);
      return tab;
    },
    tabs: async () => context.pages().map(tabOf),
    page: (path: string) => `${origin}/${path}`,
    async openPage(path: string) {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      return tabOf(page);
    },
    async setEnabled(enabled: boolean) {
      const page = await extensionsPage(context);
      await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(new URL(origin).host)}, ${enabled})`);
      await page.close();
      if (enabled) await answers(context, origin);
    },
    async allowPrivateWindows() {
      const page = await extensionsPage(context);
      const change = JSON.stringify({ extensionId: new URL(origin).host, incognitoAccess: true });
      await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
      await page.close();
      await answers(context, origin);
    },
    async openPrivate(url: string) {
      const opener = await context.newPage();
      await opener.goto(`${origin}/quiet.html`);
      const opened = context.waitForEvent('page');
      await opener.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`);
      const tab = tabOf(await opened);
      await opener.close();
      return tab;
    },
    async killBackground() {
      await stopWorker(context, origin);
    },
    async reloadExtension() {
      const page = await extensionsPage(context);
      await page.evaluate(
        `chrome.developerPrivate.reload(${JSON.stringify(new URL(origin).host)}, { failQuietly: true })`,
      );
      await page.close();
      await answers(context, origin);
    },
    stop: () => context.close(),
    async restart({ addresses = [], restored = false, killed = false, meanwhile }: RestartOptions = {}) {
      if (killed) await kill(context);
      else await context.close();
      await meanwhile?.(profile);
      await chooseStart(profile, restored ? 'restored' : addresses);
      context = await start(profile, extension, options);
      await answers(context, origin);
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
  return driver;
}

/** Longer than Chromium takes on a busy machine. */
const STARTS_WITHIN_MS = 25_000;

/** Now and then, in a start out of some hundreds, the driver waits for its first page for ever: then it is started once more. */
async function start(profile: string, extension: string, options: ChromiumOptions): Promise<BrowserContext> {
  return startOnce(profile, extension, options).catch((error: unknown) => {
    if (error instanceof errors.TimeoutError) return startOnce(profile, extension, options);
    throw error;
  });
}

function startOnce(profile: string, extension: string, options: ChromiumOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    timeout: STARTS_WITHIN_MS,
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    downloadsPath: savedFolder(profile),
    env: { ...process.env, ...options.environment, ...(options.display !== undefined && { DISPLAY: options.display }) },
    javaScriptEnabled: options.scripts ?? true,
    // The driver has pages speak American English whatever the browser speaks.
    ...(options.language !== undefined && { locale: options.language }),
    viewport: null,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-back-forward-cache',
      // Without the blank page that it would be given, Chromium starts with what the profile says.
      ...(options.kept === true ? ['about:blank'] : []),
    ],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.kept === true ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      options.everywhere === true
        ? '--host-resolver-rules=MAP * 127.0.0.1'
        : '--host-resolver-rules=MAP *.test 127.0.0.1, MAP *.test. 127.0.0.1',
      ...(options.camera === undefined ? [] : cameraFlags(options.camera)),
      ...(options.flags ?? []),
      `--unsafely-treat-insecure-origin-as-secure=${(options.secureOrigins ?? []).join(',')}`,
    ],
  });
}

function cameraFlags({ film, allowed }: FakeCamera): readonly string[] {
  return [
    '--use-fake-device-for-media-stream',
    `--use-fake-ui-for-media-stream${allowed ? '' : '=deny'}`,
    `--use-file-for-fake-video-capture=${film}`,
  ];
}

async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = await session?.send('SystemInfo.getProcessInfo');
  const id = processes?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('no process of the browser');
  const closed = context.waitForEvent('close');
  process.kill(id, 'SIGKILL');
  await closed;
}

async function stopWorker(context: BrowserContext, origin: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable').catch(() => undefined);
  const browserSession = await context.browser()?.newBrowserCDPSession();
  if (browserSession === undefined) throw new Error('no connection to the browser');
  const { targetInfos } = await browserSession.send('Target.getTargets');
  for (const { targetId, type, url } of targetInfos) {
    if (type === 'service_worker' && url.startsWith(origin))
      await browserSession.send('Target.closeTarget', { targetId });
  }
  await browserSession.detach();
  await session.detach();
}

/** The driver does not see every background, so one of our pages asks it. */
async function answers(context: BrowserContext, origin: string): Promise<void> {
  await until('the background answers', async () => {
    const page = await context.newPage();
    try {
      await page.goto(`${origin}/quiet.html`);
      return await page.evaluate<boolean>(
        `chrome.runtime.sendMessage({ type: 'check/read' }).then(({ type }) => type === 'answered')`,
      );
    } finally {
      await page.close();
    }
  });
}

async function extensionsPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  // Without it Chromium turns an unpacked extension off when it is loaded again.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  return page;
}

function tabOf(page: Page): Tab {
  const find = (role: string, name: string) => page.getByRole(role as Role, { name, exact: true });
  return {
    go: async (url) => void page.goto(url, { waitUntil: 'commit' }).catch(() => undefined),
    address: () => page.evaluate('location.href'),
    back: async () => void page.goBack({ waitUntil: 'commit', timeout: 5000 }).catch(() => undefined),
    forward: async () => void page.goForward({ waitUntil: 'commit', timeout: 5000 }).catch(() => undefined),
    reload: async () => void page.reload({ waitUntil: 'commit', timeout: 5000 }).catch(() => undefined),
    evaluate: (expression) => page.evaluate(expression),
    has: async (role, name) => (await find(role, name).count()) > 0,
    press: (role, name) => find(role, name).click({ timeout: 10_000 }),
    fill: (role, name, text) => find(role, name).fill(text, { timeout: 10_000 }),
    key: (key) => page.keyboard.press(key),
    text: async (selector = 'body') => page.locator(selector).first().innerText({ timeout: 10_000 }),
    before: async (script) => void (await page.addInitScript(script)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
    addAuthenticator: async () => {
      const session = await page.context().newCDPSession(page);
      await session.send('WebAuthn.enable');
      await session.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          ctap2Version: 'ctap2_1',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          hasPrf: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      });
    },
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}
