import type { Address } from './address';
import type { Boundary } from './boundary';
import type { Site } from './site';

/** Whether one line, exception or not, speaks of this address. */
export function siteCovers(site: Pick<Site, 'host' | 'scope' | 'path'>, address: Address): boolean {
  return hostCovers(site, address.host) && pathCovers(site.path, address.path);
}

/** Covered by one of the boundary's sites, and by none of its exceptions. Says nothing of on, off, or time. */
export function boundaryCovers(boundary: Pick<Boundary, 'sites'>, address: Address): boolean {
  let covered = false;
  for (const site of boundary.sites) {
    if (covered && !site.exception) continue;
    if (!siteCovers(site, address)) continue;
    if (site.exception) return false;
    covered = true;
  }
  return covered;
}

function hostCovers(site: Pick<Site, 'host' | 'scope'>, host: string): boolean {
  if (site.scope !== 'below' && host === site.host) return true;
  return site.scope !== 'exact' && host.endsWith(`.${site.host}`);
}

function pathCovers(prefix: readonly string[], path: readonly string[]): boolean {
  return prefix.length <= path.length && prefix.every((segment, index) => segment === path[index]);
}
