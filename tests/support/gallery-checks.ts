import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings } from './axe.ts';
import { runsIn } from './browser.ts';

const FOLDER = 'tests/support/gallery';
const HEIGHT = 800;

/** Names of the gallery's states by what they show; what bears none of these names is everything else. */
const NAMED = {
  'the pause': /^pause/,
  exercises: /^exercise/,
  'the journal': /^(?:journal|pictures|day|notes|retention|files)/,
  'the lock': /^(?:lock|unlock)/,
  sharing: /^(?:summary|partner|sharing|viewer)/,
} as const;

type Group = keyof typeof NAMED | 'everything else';

function isIn(group: Group, state: string): boolean {
  return group === 'everything else'
    ? Object.values(NAMED).every((pattern) => !pattern.test(state))
    : NAMED[group].test(state);
}

/** Looks at every state of these groups, in light, dark and narrow. Several files, because files run side by side. */
export function checkGallery(groups: readonly Group[]): void {
  describe.skipIf(runsIn === 'firefox')('every view in every state (Firefox shows the same views)', () => {
    let folder: string;
    let server: PreviewServer;
    let browser: Browser;
    let page: Page;
    let states: readonly string[];

    beforeAll(async () => {
      // Built once: as modules, each of the many states would load hundreds of files.
      folder = await mkdtemp(join(tmpdir(), 'breakwater-gallery-'));
      const config = { configFile: `${FOLDER}/vite.config.ts`, logLevel: 'warn' as const };
      const input = `${FOLDER}/index.html`;
      await build({
        ...config,
        build: { outDir: folder, emptyOutDir: true, target: 'esnext', minify: false, rolldownOptions: { input } },
      });
      server = await preview({ ...config, build: { outDir: folder }, preview: { port: 0, open: false } });
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
      await rm(folder, { recursive: true });
    });

    test.for(groups)(
      '%s: axe finds nothing, in light, dark and narrow, and nothing is wider than the window',
      { timeout: 180_000 },
      async (group) => {
        const shown = states.filter((state) => isIn(group, state));
        expect(shown.length).toBeGreaterThan(10);
        const wrong: Record<string, readonly string[]> = {};
        for (const state of shown) {
          await show(`?state=${state}`);
          const found = await findingsOn(page);
          if (found.length > 0) wrong[state] = found;
        }
        expect(wrong).toEqual({});
      },
    );

    async function show(query: string): Promise<void> {
      await page.setViewportSize({ width: 1100, height: HEIGHT });
      await page.goto(`${server.resolvedUrls?.local[0]}${FOLDER}/index.html${query}`);
      await page.waitForSelector('[data-ready]');
      // What is to appear by and by is judged as it stands then.
      await page.evaluate(`document.getAnimations().forEach((each) => each.finish())`);
    }
  });
}

async function findingsOn(page: Page): Promise<readonly string[]> {
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
