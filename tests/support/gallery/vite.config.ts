import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import english from '../../../locales/en.json' with { type: 'json' };
import { messagesOf } from '../../../scripts/speak.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Lets views speak English in a page that is none of an extension's. */
function speakEnglish(): Plugin {
  const children = `
    const messages = ${JSON.stringify(messagesOf(english))};
    const getMessage = (key, values = []) =>
      (messages[key]?.message ?? '').replace(/\\$([1-9])/g, (_, place) => values[Number(place) - 1] ?? '');
    globalThis.chrome = { ...globalThis.chrome, i18n: { getMessage } };`;
  return {
    name: 'gallery:speak-english',
    transformIndexHtml: () => [{ tag: 'script', children, injectTo: 'head-prepend' }],
  };
}

/** Every view in every state, for looking at while one draws: `npx vite --config tests/support/gallery/vite.config.ts`. */
export default defineConfig({
  root,
  publicDir: resolve(root, 'public'),
  cacheDir: resolve(root, '.output/gallery-cache'),
  plugins: [speakEnglish()],
  resolve: { alias: { '@': root, '#i18n': resolve(root, '.wxt/i18n/index.ts') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { open: '/tests/support/gallery/index.html' },
});
