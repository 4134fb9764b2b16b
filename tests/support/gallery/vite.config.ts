import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** Every view in every state, for looking at while one draws: `npx vite --config tests/support/gallery/vite.config.ts`. */
export default defineConfig({
  root,
  publicDir: resolve(root, 'public'),
  cacheDir: resolve(root, '.output/gallery-cache'),
  resolve: { alias: { '@': root, '#i18n': resolve(root, '.wxt/i18n/index.ts') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { open: '/tests/support/gallery/index.html' },
});
