/** Which hosts a site names: the host and all below it, only those below it, or an address that has none below it. */
export type HostScope = 'host-and-below' | 'below' | 'exact';

/** One line of a boundary: what it covers, or, as an exception, what it leaves open. */
export interface Site {
  readonly exception: boolean;
  /** ASCII (punycode), lower case, no trailing dot; an IPv6 address keeps its brackets. */
  readonly host: string;
  readonly scope: HostScope;
  /** Whole path segments as `pathSegments` returns them; empty means every path. */
  readonly path: readonly string[];
  /** The line as the person wrote it, tidied, for showing: Unicode names stay Unicode. */
  readonly written: string;
}

/** Two lines that mean the same have the same key. */
export function siteKey(site: Pick<Site, 'host' | 'scope' | 'path' | 'exception'>): string {
  return `${site.exception ? '!' : ''}${site.scope === 'below' ? '*.' : ''}${[site.host, ...site.path].join('/')}`;
}

/**
 * A path as the segments that decide: percent-decoded, ASCII letters in lower case, without empty ones.
 * Servers commonly answer `/Shorts`, `//shorts` and `/%73horts` alike, so a boundary covers all of them.
 * What is not valid percent-encoded UTF-8 stays as it is.
 */
export function pathSegments(pathname: string): string[] {
  return pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) =>
      segment.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun).replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    );
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
