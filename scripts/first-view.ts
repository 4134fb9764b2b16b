import { resolve } from 'node:path';
import type { MessagesObject } from '@wxt-dev/i18n/build';
import { type Plugin, runnerImport } from 'vite';
import { speak } from './speak';

const PLACE = /<!-- first view: (\w+) -->/;

/**
 * Writes the first view of a page into its HTML, so that it can be read and used before any script has run, or where none does. A page
 * names its own. No browser is there to choose a language, so it stands in English; `pauseInLanguages` does the rest.
 * @param english the sentences that stand in English's place
 */
export function firstView(english: MessagesObject): Plugin {
  return {
    name: 'breakwater:first-view',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const [place, name] = PLACE.exec(html) ?? [];
        if (place === undefined || name === undefined) return html;
        const markup = await firstViewIn(english, name);
        return html.replace(place, () => markup);
      },
    },
  };
}

/** @param name which view @param locale in whose sentences */
export async function firstViewIn(locale: MessagesObject, name: string): Promise<string> {
  speak(locale);
  const { module } = await runnerImport<typeof import('./first-view-markup')>(
    resolve('scripts/first-view-markup.tsx'),
    {
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': resolve('.'), '#i18n': resolve('.wxt/i18n/index.ts') } },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    },
  );
  return module.firstViewMarkup(name);
}
