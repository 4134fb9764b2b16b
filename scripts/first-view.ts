import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import english from '../locales/en.json' with { type: 'json' };
import { speak } from './speak';

const PLACE = /<!-- first view: (\w+) -->/;

/**
 * Writes the first view of a page into its HTML, so that it can be read and used before any script has run, or where none does. A page
 * names its own. No browser is there to choose a language, so it stands in English until the script runs.
 */
export function firstView(): Plugin {
  return {
    name: 'breakwater:first-view',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const [place, name] = PLACE.exec(html) ?? [];
        if (place === undefined || name === undefined) return html;
        speak(english);
        const { module } = await runnerImport<typeof import('./first-view-markup')>(
          resolve('scripts/first-view-markup.tsx'),
          {
            configFile: false,
            logLevel: 'error',
            resolve: { alias: { '@': resolve('.'), '#i18n': resolve('.wxt/i18n/index.ts') } },
            oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
          },
        );
        return html.replace(place, () => module.firstViewMarkup(name));
      },
    },
  };
}
