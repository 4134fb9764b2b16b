import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { readLocales } from '../../../scripts/locales.ts';
import { messagesOf } from '../../../scripts/speak.ts';

const root = resolve(import.meta.dirname, '../../..');

const LOCALES = readLocales(resolve(root, 'locales'));

/** Lets views speak in a page that is none of an extension's: the language that the address names (`lang=de`), or English. */
function speaking(): Plugin {
  const scriptIn = (language: string): string => `
    const messages = ${JSON.stringify(messagesOf(LOCALES.find((locale) => locale.language === language)?.messages ?? {}))};
    const getMessage = (key, values = []) =>
      (messages[key]?.message ?? '').replace(/\\$([1-9])/g, (_, place) => values[Number(place) - 1] ?? '');
    globalThis.chrome = { ...globalThis.chrome, i18n: { getMessage } };
    document.documentElement.lang = '${language}';`;
  return {
    name: 'gallery:speaking',
    transformIndexHtml(_, { originalUrl }) {
      const language = new URLSearchParams(originalUrl?.split('?')[1]).get('lang') ?? 'en';
      return [{ tag: 'script', children: scriptIn(language), injectTo: 'head-prepend' }];
    },
  };
}

/** Every view in every state, for looking at while one draws: `npx vite --config tests/support/gallery/vite.config.ts`. */
export default defineConfig({
  root,
  publicDir: resolve(root, 'public'),
  cacheDir: resolve(root, '.output/gallery-cache'),
  plugins: [speaking()],
  resolve: { alias: { '@': root, '#i18n': resolve(root, '.wxt/i18n/index.ts') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { open: '/tests/support/gallery/index.html' },
});
