import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const PLACE = '<!-- first view -->';

/** Writes the pause's first view into its HTML, so that it can be read and left before any script has run. */
export function firstView(): Plugin {
  return {
    name: 'breakwater:first-view',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(PLACE)) return html;
        const { module } = await runnerImport<typeof import('./first-view-markup')>(
          resolve('scripts/first-view-markup.tsx'),
          {
            configFile: false,
            logLevel: 'error',
            resolve: { alias: { '@': resolve('.'), '#i18n': resolve('.wxt/i18n/index.ts') } },
            oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
          },
        );
        return html.replace(PLACE, module.firstViewMarkup());
      },
    },
  };
}
