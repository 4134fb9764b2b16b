import type { Boundary } from '../boundary/boundary';

/** The match patterns that a boundary's sites need: its own hosts and, where it covers them, those below. */
export function originsOf(boundary: Pick<Boundary, 'sites'>): string[] {
  const needed = boundary.sites
    .filter((site) => !site.exception)
    .map((site) => `*://${site.scope === 'exact' ? '' : '*.'}${site.host}/*`);
  return [...new Set(needed)];
}

/** Granted patterns of single sites that no boundary, on or off, needs any more. */
export function spareOrigins(boundaries: readonly Boundary[], granted: readonly string[]): string[] {
  const needed = new Set(boundaries.flatMap(originsOf));
  return granted.filter(
    (origin) =>
      /^[^*]/.test(hostOf(origin).replace('*.', '')) &&
      !needed.has(origin) &&
      !needed.has(origin.replace('://', '://*.')),
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
