import { type Address, isAtOrBelow } from './address';
import type { Site } from './site';

/** Whether one line, exception or not, speaks of this address. */
export function siteCovers(site: Pick<Site, 'host' | 'scope' | 'path'>, address: Address): boolean {
  return hostCovers(site, address.host) && pathCovers(site.path, address.path);
}

function hostCovers(site: Pick<Site, 'host' | 'scope'>, host: string): boolean {
  if (host === site.host) return site.scope !== 'below';
  return site.scope !== 'exact' && isAtOrBelow(host, site.host);
}

function pathCovers(prefix: readonly string[], path: readonly string[]): boolean {
  return prefix.length <= path.length && prefix.every((segment, index) => segment === path[index]);
}
