import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { firstView } from './scripts/first-view';
import { inlineStyle } from './scripts/inline-style';
import { readLocales } from './scripts/locales';
import { noConnections } from './scripts/no-connections';
import { pauseInLanguages, pausePageIn } from './scripts/pause-in-languages';
import { makePseudoLocale } from './scripts/pseudo-locale';
import { packedPublicSuffixes } from './scripts/public-suffix-rules';
import { buildViewer } from './scripts/viewer';

/**
 * Style sheets and scripts are files of the package. Only a list that the person gave an address for is ever fetched from elsewhere, by the
 * background or the list's worker: every page adds `connect-src 'self'` for itself (`scripts/no-connections.ts`).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The only hosts that the headless tests' builds hold from the start; the code is the same. */
const E2E_HOSTS = ['*://*.test/*'];

/** Modules are set up before WXT tells anybody the mode. */
const PSEUDO = process.argv.some((word, at) => word === 'pseudo' && process.argv[at - 1] === '--mode');

const LOCALES_FOLDER = PSEUDO ? makePseudoLocale(import.meta.dirname) : join(import.meta.dirname, 'locales');
const LOCALES = readLocales(LOCALES_FOLDER);
const ENGLISH = LOCALES.find(({ language }) => language === 'en')?.messages ?? {};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: LOCALES_FOLDER },
  vite: ({ mode }) => ({
    define: { 'import.meta.env.FAULTS': JSON.stringify(mode === 'faults') },
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), firstView(ENGLISH), noConnections()],
    build: { target: 'es2022', modulePreload: false },
  }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push({ contents: await buildViewer(), relativeDest: 'breakwater-viewer.html' });
      files.push({ contents: packedPublicSuffixes(), relativeDest: 'public-suffixes.txt' });
    },
    'build:manifestGenerated': async ({ config }, manifest) => {
      const allowed = await inlineStyle(config.outDir, 'pause.html');
      await pauseInLanguages(config.outDir, LOCALES);
      const policy = CONTENT_SECURITY_POLICY.replace("style-src 'self'", `style-src 'self' ${allowed}`);
      manifest.content_security_policy = { extension_pages: policy };
    },
  },
  manifest: ({ browser, mode }) => {
    const chromium = browser === 'chrome';
    return {
      default_locale: 'en',
      name: '__MSG_extension_name__',
      description: '__MSG_extension_about__',
      permissions: [
        'declarativeNetRequestWithHostAccess',
        'scripting',
        'storage',
        'alarms',
        'unlimitedStorage',
        // The lock closes by itself when nobody is there.
        'idle',
        // The tab from which the popup is opened, for "Set a boundary here".
        'activeTab',
        ...(mode === 'everywhere' ? ['declarativeNetRequestFeedback'] : []),
      ],
      optional_host_permissions: ['*://*/*'],
      ...((mode === 'e2e' || mode === 'pseudo' || mode === 'faults') && { host_permissions: E2E_HOSTS }),
      ...(mode === 'everywhere' && { host_permissions: ['*://*/*'] }),
      web_accessible_resources: [
        // With `*://*/*` Chromium refuses the rule's redirect to a page whose URL is dynamic.
        {
          resources: [...LOCALES.map(({ language }) => pausePageIn(language)), 'check.html'],
          matches: ['<all_urls>'],
          ...(chromium && { use_dynamic_url: true }),
        },
      ],
      ...(chromium
        ? { incognito: 'split' as const, minimum_chrome_version: '137' }
        : {
            browser_specific_settings: {
              gecko: {
                id: 'breakwater@breakwater.invalid',
                strict_min_version: '147.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }),
    };
  },
});
