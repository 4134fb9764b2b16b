import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstViewIn } from './first-view';
import type { Locale } from './locales';
import { messagesOf } from './speak';

/** The pause's page in a language: English has the plain name. */
export function pausePageIn(language: string): string {
  return language === 'en' ? 'pause.html' : `pause-${language}.html`;
}

/**
 * Writes the built pause once more in each language but English. What can be read before any script has run is in the person's language, too, and
 * nothing changes its length when the script comes.
 * @param output folder of the build
 */
export async function pauseInLanguages(output: string, locales: readonly Locale[]): Promise<void> {
  const english = await readFile(join(output, 'pause.html'), 'utf8');
  for (const { language, messages } of locales) {
    if (language === 'en') continue;
    const said = messagesOf(messages);
    const body = await firstViewIn(messages, 'pause');
    const html = english
      .replace('<html lang="en">', () => `<html lang="${language}" dir="${said['extension_direction']?.message}">`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${said['pause_title']?.message}</title>`)
      .replace(/<body>.*<\/body>/s, () => `<body>${body}</body>`);
    await writeFile(join(output, pausePageIn(language)), html);
  }
}
