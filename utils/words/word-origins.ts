import { SEARCH_HOSTS } from './search-engines';
import type { WordScope } from './word';

/** The match patterns that a boundary on words needs access to. */
export function originsOfWords(scope: WordScope): string[] {
  return scope === 'addresses' ? ['*://*/*'] : SEARCH_HOSTS.map((host) => `*://*.${host}/*`);
}
