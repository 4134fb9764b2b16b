import type { Boundary } from '../boundary/boundary';
import { mirrorOrigins } from '../mirror/mirror-origins';
import { originsOfWords } from '../words/word-origins';

export const EVERYWHERE = '*://*/*';

type Reach = Pick<Boundary, 'sites' | 'words' | 'wordScope' | 'lists' | 'mirrors'>;

/** The match patterns that a boundary needs, for all that it covers. */
export function originsOf(boundary: Reach): string[] {
  const far = farOriginsOf(boundary);
  return far.includes(EVERYWHERE) ? [EVERYWHERE] : [...new Set([...siteOriginsOf(boundary), ...far])];
}

/** For its sites: their own hosts and, where it covers them, those below. */
export function siteOriginsOf({ sites }: Pick<Boundary, 'sites'>): string[] {
  const needed = sites
    .filter((site) => !site.exception)
    .map((site) => `*://${site.scope === 'exact' ? '' : '*.'}${site.host}/*`);
  return [...new Set(needed)];
}

/** For words, lists and mirrors, which reach further than the sites that it names. A list would need a million patterns: it asks for all. */
export function farOriginsOf({ words, wordScope, lists, mirrors }: Reach): string[] {
  if (lists.length > 0 || (words.length > 0 && wordScope === 'addresses')) return [EVERYWHERE];
  return [...(words.length > 0 ? originsOfWords(wordScope) : []), ...(mirrors ? mirrorOrigins() : [])];
}

/**
 * Granted patterns that nothing needs any more. Access to all sites is one of them only where each site's own access stands beside it.
 * @param needed of boundaries, on or off, and of whatever else needs hosts
 */
export function spareOrigins(needed: readonly string[], granted: readonly string[]): string[] {
  const all = new Set(needed);
  const single = granted.filter((origin) => origin !== EVERYWHERE);
  return granted.filter((origin) =>
    origin === EVERYWHERE
      ? !all.has(origin) && missingOrigins(needed, single).length === 0
      : /^[^*]/.test(hostOf(origin).replace('*.', '')) && !all.has(origin) && !all.has(origin.replace('://', '://*.')),
  );
}

/** Those of `needed` that no granted pattern contains. */
export function missingOrigins(needed: readonly string[], granted: readonly string[]): string[] {
  return needed.filter((origin) => !granted.some((pattern) => patternContains(pattern, origin)));
}

/** Only as far as host permissions go: the scheme is any, and the path is all. */
function patternContains(outer: string, inner: string): boolean {
  if (outer === inner || outer === '<all_urls>' || outer === '*://*/*') return true;
  const outerHost = hostOf(outer);
  const innerHost = hostOf(inner);
  if (!outerHost.startsWith('*.')) return outerHost === innerHost;
  const base = outerHost.slice(2);
  const host = innerHost.replace(/^\*\./, '');
  return host === base || host.endsWith(`.${base}`);
}

function hostOf(pattern: string): string {
  return /^\*:\/\/([^/]*)\/\*$/.exec(pattern)?.[1] ?? '';
}
