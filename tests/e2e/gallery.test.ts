import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings } from '../support/axe.ts';
import { runsIn } from '../support/browser.ts';

const FOLDER = 'tests/support/gallery';
const HEIGHT = 800;
const JOURNAL = /^(?:journal|pictures|day|notes|retention|files)/;
const SHARING = /^(?:summary|partner|sharing|viewer)/;

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let states: readonly string[];

describe.skipIf(runsIn === 'firefox')('every view in every state (Firefox shows the same views)', () => {
  beforeAll(async () => {
    server = await createServer({ configFile: `${FOLDER}/vite.config.ts`, server: { port: 0, open: false } });
    await server.listen();
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage({ reducedMotion: 'reduce' });
    await show('');
    states = await page.evaluate<string[]>(
      `[...document.querySelectorAll('li')].map((each) => each.firstElementChild.innerText)`,
    );
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.for([
    ['the pause', /^pause/],
    ['exercises', /^exercise/],
    ['the journal', JOURNAL],
    ['the lock', /^(?:lock|unlock)/],
    ['sharing', SHARING],
    [
      'everything else',
      new RegExp(`^(?!pause|exercise|lock|unlock|${SHARING.source.slice(1)}|${JOURNAL.source.slice(1)})`),
    ],
  ] as const)(
    '%s: axe finds nothing, in light, dark and narrow, and nothing is wider than the window',
    async ([, pattern]) => {
      const shown = states.filter((state) => pattern.test(state));
      expect(shown.length).toBeGreaterThan(10);
      const wrong: Record<string, readonly string[]> = {};
      for (const state of shown) {
        await show(`?state=${state}`);
        const found = await findingsHere();
        if (found.length > 0) wrong[state] = found;
      }
      expect(wrong).toEqual({});
    },
  );
});

async function findingsHere(): Promise<readonly string[]> {
  const light = await findings(page);
  // Only colours depend on the scheme, and only room on the width.
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findings(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: HEIGHT });
  const narrow = await findings(page, ['color-contrast', 'scrollable-region-focusable', 'target-size']);
  const wide = await page.evaluate<string[]>(
    `document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['wider than 320 px'] : []`,
  );
  return [...light, ...dark.map((each) => `dark: ${each}`), ...narrow.map((each) => `narrow: ${each}`), ...wide];
}

async function show(query: string): Promise<void> {
  await page.setViewportSize({ width: 1100, height: HEIGHT });
  await page.goto(`${server.resolvedUrls?.local[0]}${FOLDER}/index.html${query}`);
  await page.waitForSelector('[data-ready]');
  // What is to appear by and by is judged as it stands then.
  await page.evaluate(`document.getAnimations().forEach((each) => each.finish())`);
}
