import { SENTENCES } from 'virtual:sentences';
import { viewerLanguage } from './language';

/*
 * `#i18n` where there is no extension: the same keys, places and plural forms as the extension's, from the same files. `$1` is the count.
 */

type Places = Readonly<Record<string, string | number>>;

const sentences = SENTENCES[viewerLanguage(Object.keys(SENTENCES), navigator.languages).ours] ?? {};

function t(key: string, ...about: readonly (number | Places)[]): string {
  const count = about.find((each): each is number => typeof each === 'number');
  const places = about.find((each): each is Places => typeof each === 'object') ?? {};
  const sentence = sentences[key] ?? '';
  const text = typeof sentence === 'string' ? sentence : (sentence[String(count)] ?? sentence['n'] ?? '');
  return text
    .replaceAll('$1', String(count))
    .replace(/\{(\w+)\}/g, (whole, place: string) => String(places[place] ?? whole));
}

export const i18n = { t };
