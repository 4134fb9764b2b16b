import { type Address, hostAndAbove, isAtOrBelow } from '../boundary/address';
import type { Boundary } from '../boundary/boundary';
import type { Site } from '../boundary/site';

/** A set of addresses that one browser rule can name: a host with all or only what is below it, from a path on. */
export interface Region {
  readonly host: string;
  /** Only the hosts below `host`. */
  readonly below: boolean;
  /** Whole segments, as `pathSegments` returns them. */
  readonly path: readonly string[];
}

/**
 * Cuts the web along every line of the boundaries, so that all addresses that have the same most special region
 * meet exactly the same lines. Hosts nest by labels and paths by segments; so the overlap of any regions is the deepest
 * host with the deepest path, and adding the overlaps of pairs is enough for one most special region to exist everywhere.
 * @param hosts further hosts along which to cut
 */
export function regionsOf(boundaries: readonly Boundary[], hosts: readonly string[]): Region[] {
  const regions = new Map<string, Region>();
  const add = (region: Region): void => void regions.set(regionKey(region), region);
  for (const host of hosts) add({ host, below: false, path: [] });
  for (const boundary of boundaries) for (const site of boundary.sites) add(toRegion(site));
  const withPath = groupByHost([...regions.values()].filter((region) => region.path.length > 0));
  for (const deeper of [...regions.values()]) {
    for (const outer of regionsAbove(deeper, withPath)) {
      if (startsWith(outer.path, deeper.path)) add({ host: deeper.host, below: deeper.below, path: outer.path });
    }
  }
  return [...regions.values()];
}

/** Larger for the more special of two regions that share an address; at most 51 199. */
export function depthOf(region: Region): number {
  const labels = Math.min(region.host.split('.').length, 255);
  return (labels * 2 + (region.below ? 1 : 0)) * 100 + Math.min(region.path.length, 99);
}

/** Whether every address of `inner` is in `outer`. A region contains itself. */
export function contains(outer: Region, inner: Region): boolean {
  return hostContains(outer, inner) && startsWith(inner.path, outer.path);
}

/** An address in the region and in no more special one. */
export function typicalAddress(region: Region): Address {
  return { host: region.below ? `*.${region.host}` : region.host, path: region.path, url: '' };
}

export function regionKey(region: Region): string {
  return `${region.below ? '*.' : ''}${[region.host, ...region.path].join('/')}`;
}

export function toRegion(site: Site): Region {
  return { host: site.host, below: site.scope === 'below', path: site.path };
}

function groupByHost(regions: readonly Region[]): Map<string, Region[]> {
  const groups = new Map<string, Region[]>();
  for (const region of regions) groups.set(region.host, [...(groups.get(region.host) ?? []), region]);
  return groups;
}

function regionsAbove(region: Region, byHost: ReadonlyMap<string, readonly Region[]>): Region[] {
  return hostAndAbove(region.host)
    .flatMap((host) => byHost.get(host) ?? [])
    .filter((outer) => outer !== region && hostContains(outer, region));
}

function hostContains(outer: Region, inner: Region): boolean {
  if (outer.host === inner.host) return !outer.below || inner.below;
  return isAtOrBelow(inner.host, outer.host);
}

function startsWith(path: readonly string[], prefix: readonly string[]): boolean {
  return prefix.length <= path.length && prefix.every((segment, index) => segment === path[index]);
}
