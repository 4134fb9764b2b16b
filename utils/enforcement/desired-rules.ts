import type { Boundary, BoundaryId } from '../boundary/boundary';
import { decide } from '../boundary/decide';
import type { Allowances } from './allowance';
import { pathPattern } from './path-pattern';
import { contains, depthOf, hostAndAbove, type Region, regionKey, regionsOf, typicalAddress } from './region';
import type { Rule } from './rule';

/** The rules that should stand: `lasting` survive the browser's restart, `passing` must not. */
export interface DesiredRules {
  readonly lasting: readonly Rule[];
  readonly passing: readonly Rule[];
}

/** Room for every depth below the next layer: the rules of a layer outweigh all of the layer under it. */
const LAYER = 100_000;

/**
 * Which rules should stand for these boundaries and allowances.
 * @param privateTabs open tabs of private windows, where an allowance granted there is good
 * @param pausePage address of the pause page; the covered address is put into its fragment
 *
 * Every region gets the verdict of `decide` for its typical address, and the most special region wins. So one boundary's
 * exception never opens what another one holds. An allowance is a second layer that names only the regions that it changes.
 */
export function desiredRules(
  boundaries: readonly Boundary[],
  allowances: Allowances,
  privateTabs: readonly number[],
  pausePage: string,
): DesiredRules {
  const regions = regionsOf(boundaries.filter((boundary) => boundary.on));
  const verdicts = (open: ReadonlySet<BoundaryId>): Verdicts =>
    new Map(regions.map((region) => [regionKey(region), decide(boundaries, open, typicalAddress(region)).type]));
  const none = verdicts(new Set());
  const lasting = rulesFor(worthNaming(regions, none), none, 0, pausePage);
  const passing = layersOf(allowances, privateTabs).flatMap(({ open, tabs, level }) => {
    const opened = verdicts(open);
    const changed = regions.filter((region) => opened.get(regionKey(region)) !== none.get(regionKey(region)));
    const named = regions.filter((region) => changed.some((outer) => contains(outer, region)));
    return rulesFor(named, opened, level * LAYER, pausePage, tabs);
  });
  return { lasting, passing };
}

type Verdicts = ReadonlyMap<string, 'hold' | 'open'>;

interface Layer {
  readonly open: ReadonlySet<BoundaryId>;
  /** Only in these tabs; absent means in all. */
  readonly tabs?: readonly number[];
  readonly level: number;
}

/** In all tabs; above it, in private tabs; above both, each tab that may load one page. A "once" that is used up needs no rule. */
function layersOf(allowances: Allowances, privateTabs: readonly number[]): Layer[] {
  const opened = (type: 'everywhere' | 'private'): BoundaryId[] =>
    allowances.standing.filter(({ scope }) => scope.type === type).flatMap(({ boundaries }) => boundaries);
  const everywhere = opened('everywhere');
  const inPrivate = opened('private');
  const layers: Layer[] = [];
  if (everywhere.length > 0) layers.push({ open: new Set(everywhere), level: 1 });
  if (inPrivate.length > 0 && privateTabs.length > 0)
    layers.push({ open: new Set([...everywhere, ...inPrivate]), tabs: privateTabs, level: 2 });
  for (const { scope, boundaries } of allowances.standing) {
    if (scope.type !== 'once' || scope.page !== null) continue;
    const base = privateTabs.includes(scope.tab) ? [...everywhere, ...inPrivate] : everywhere;
    layers.push({ open: new Set([...base, ...boundaries]), tabs: [scope.tab], level: 3 });
  }
  return layers;
}

/** Held regions, and those open ones that lie inside a held one. */
function worthNaming(regions: readonly Region[], verdicts: Verdicts): Region[] {
  const held = new Map<string, Region[]>();
  for (const region of regions) {
    if (verdicts.get(regionKey(region)) === 'hold') held.set(region.host, [...(held.get(region.host) ?? []), region]);
  }
  const insideHeld = (region: Region): boolean =>
    hostAndAbove(region.host).some((host) => held.get(host)?.some((outer) => contains(outer, region)) ?? false);
  return regions.filter((region) => verdicts.get(regionKey(region)) === 'hold' || insideHeld(region));
}

/** Regions that differ in their host alone share a rule. */
function rulesFor(
  regions: readonly Region[],
  verdicts: Verdicts,
  layer: number,
  pausePage: string,
  tabs?: readonly number[],
): Rule[] {
  const groups = new Map<string, { hosts: string[]; rule: Rule }>();
  for (const region of regions) {
    const verdict = verdicts.get(regionKey(region)) ?? 'hold';
    const rule = ruleFor(region, verdict, layer, pausePage, tabs);
    const key = `${rule.priority} ${rule.action.type} ${rule.condition.regexFilter}`;
    const group = groups.get(key) ?? { hosts: [], rule };
    group.hosts.push(region.host);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ hosts, rule }) => ({
    ...rule,
    condition: { ...rule.condition, requestDomains: hosts.sort() },
  }));
}

function ruleFor(
  region: Region,
  verdict: 'hold' | 'open',
  layer: number,
  pausePage: string,
  tabs?: readonly number[],
): Rule {
  return {
    priority: layer + depthOf(region),
    action:
      verdict === 'hold'
        ? { type: 'redirect', redirect: { regexSubstitution: `${pausePage}#\\0` } }
        : { type: 'allow' },
    condition: {
      requestDomains: [region.host],
      regexFilter: pathPattern(region),
      isUrlFilterCaseSensitive: false,
      resourceTypes: ['main_frame'],
      ...(tabs !== undefined && { tabIds: tabs }),
    },
  };
}
