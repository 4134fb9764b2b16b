import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': resolve(import.meta.dirname), '#i18n': resolve(import.meta.dirname, '.wxt/i18n/index.ts') };
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  resolve: { alias },
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.test.ts'],
    provide: { browser },
    testTimeout: 90_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/speak-english.ts'],
          // Properties try thousands of cases, which takes a while on a busy machine.
          testTimeout: 30_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
