import type { ListId } from '../list/list-id';
import { mirroredAddress } from '../mirror/mirrored-address';
import { wordsCover } from '../words/words-cover';
import { type Address, hostAndAbove, readAddress } from './address';
import { type Boundary, isWide } from './boundary';
import { siteCovers } from './match';

/** The imported lists that are at hand. */
export interface Lists {
  /** The listed name that is `host` or stands above it; `null` where there is none, or the list is not at hand. */
  covering(list: ListId, host: string): string | null;
}

export const NO_LISTS: Lists = { covering: () => null };

/** A boundary that covers an address, and the host at which "Continue" would open it. */
export interface Hit {
  readonly boundary: Boundary;
  readonly host: string;
}

/** Which boundaries cover an address: says nothing of time, budgets or allowances. */
export type Covering = (address: Address) => readonly Hit[];

/** Makes the boundaries that are on ready for looking many addresses up. */
export function indexBoundaries(boundaries: readonly Boundary[], lists: Lists): Covering {
  const byHost = new Map<string, Boundary[]>();
  const everywhere: Boundary[] = [];
  for (const boundary of boundaries) {
    if (!boundary.on) continue;
    if (isWide(boundary)) {
      everywhere.push(boundary);
      continue;
    }
    const hosts = new Set(boundary.sites.filter(({ exception }) => !exception).map(({ host }) => host));
    for (const host of hosts) {
      const known = byHost.get(host);
      if (known === undefined) byHost.set(host, [boundary]);
      else known.push(boundary);
    }
  }
  const mirrored = boundaries.some(({ on, mirrors }) => on && mirrors);

  function hitsAt(address: Address, wanted: (boundary: Boundary) => boolean): Hit[] {
    const hits: Hit[] = [];
    const look = (boundary: Boundary): void => {
      if (!wanted(boundary) || hits.some((hit) => hit.boundary === boundary)) return;
      const host = hostCovered(boundary, address, lists);
      if (host !== null) hits.push({ boundary, host });
    };
    for (const host of hostAndAbove(address.host)) byHost.get(host)?.forEach(look);
    for (const boundary of everywhere) look(boundary);
    return hits;
  }

  return (address) => {
    const hits = hitsAt(address, () => true);
    const inner = mirrored ? mirroredAddress(address.url) : null;
    const within = inner === null ? null : readAddress(inner);
    if (within === null) return hits;
    const known = new Set(hits.map(({ boundary }) => boundary));
    return [...hits, ...hitsAt(within, (boundary) => boundary.mirrors && !known.has(boundary))];
  };
}

/** The host at which a boundary covers an address; `null` where it does not, or where one of its exceptions does. */
function hostCovered(boundary: Boundary, address: Address, lists: Lists): string | null {
  let covered: string | null = null;
  for (const site of boundary.sites) {
    if (covered !== null && !site.exception) continue;
    if (!siteCovers(site, address)) continue;
    if (site.exception) return null;
    covered = address.host;
  }
  if (covered !== null) return covered;
  for (const list of boundary.lists) {
    const listed = lists.covering(list, address.host);
    if (listed !== null) return listed;
  }
  return boundary.words.length > 0 && wordsCover(boundary.words, boundary.wordScope, address) ? address.host : null;
}
