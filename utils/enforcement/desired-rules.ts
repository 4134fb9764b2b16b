import { hostAndAbove } from '../boundary/address';
import type { Boundary } from '../boundary/boundary';
import { decide, type Open } from '../boundary/decide';
import type { Standing } from '../boundary/standing';
import type { SafeSearchId } from '../safe-search/safe-search';
import { type AllowanceScope, type Allowances, NO_ALLOWANCES, openFrom, type Place } from './allowance';
import { askRules } from './ask-rules';
import { protectedRules } from './list-rules';
import type { LiveState } from './live-state';
import { pathPattern } from './path-pattern';
import { contains, depthOf, type Region, regionKey, regionsOf, toRegion, typicalAddress } from './region';
import { FRAMES, PAGES_AND_FRAMES, type ResourceType, type Rule } from './rule';
import { PRIORITY } from './rule-priority';
import { lastingSafeRules, passingSafeRules } from './safe-search-rules';

/** Addresses of the two pages to which rules send; the covered address is put into the fragment. */
export interface Pages {
  readonly pausePage: string;
  /** Asks the background what only code can tell, and goes on or to the pause. */
  readonly checkPage: string;
}

/** The rules that should stand: `lasting` survive the browser's restart, `passing` must not. */
export interface DesiredRules {
  readonly lasting: readonly Rule[];
  readonly passing: readonly Rule[];
}

/**
 * Which rules should stand for the sites of these boundaries. Lasting rules hold as if it were always time and nothing were allowed, so
 * that a browser that starts holds too much for a moment rather than too little; passing rules open what rests or is allowed.
 * @param privateTabs open tabs of private windows, where an allowance granted there is good
 *
 * Every region gets the verdict of `decide` for its typical address, and the most special region wins. So one boundary's
 * exception never opens what another one holds. What is open is a second layer that names only the regions that it changes.
 */
export function desiredRules(
  standing: Standing,
  safeSearch: readonly SafeSearchId[],
  { allowances, passes }: Pick<LiveState, 'allowances' | 'passes'>,
  privateTabs: readonly number[],
  { pausePage, checkPage }: Pages,
): DesiredRules {
  const on = standing.boundaries.filter((boundary) => boundary.on);
  const hosts = allowances.standing.flatMap(({ host }) => (host === null ? [] : [host]));
  const tightest: Standing = { ...standing, isResting: () => false };
  const regions = regionsOf(on, hosts);
  const none = verdictsOf(tightest, NOTHING_OPEN, regions);
  const named = worthNaming(on, regionsOf(on, []), none);
  const passing = layersOf(on.some(standing.isResting), allowances, privateTabs).flatMap(
    ({ open, tabs, level, types }) => {
      const opened = verdictsOf(standing, open, regions);
      const changed = regions.filter((region) => opened.get(regionKey(region)) !== none.get(regionKey(region)));
      const within = regions.filter((region) => changed.some((outer) => contains(outer, region)));
      return rulesFor(within, opened, {
        layer: level * PRIORITY.layer,
        pausePage,
        types,
        ...(tabs !== undefined && { tabs }),
      });
    },
  );
  const everywhere = openFrom(allowances, { tab: null, private: false, page: null });
  const isHeld = (region: Region, open: Open): boolean =>
    decide(standing, open, typicalAddress(region)).type === 'hold';
  const isAllOpen = (host: string): boolean => {
    const whole = { host, below: false, path: [] };
    return (
      decide(tightest, NOTHING_OPEN, typicalAddress(whole)).type === 'hold' &&
      [whole, ...regions.filter((region) => contains(whole, region))].every((region) => !isHeld(region, everywhere))
    );
  };
  const lists = on.some(({ lists }) => lists.length > 0);
  return {
    lasting: [
      ...rulesFor(named, none, { layer: 0, pausePage, types: PAGES_AND_FRAMES }),
      ...(lists ? protectedRules() : []),
      ...askRules(on.filter(isAtEveryHour), checkPage),
      ...lastingSafeRules(safeSearch),
    ],
    passing: [
      ...passing,
      ...askRules(
        on.filter((boundary) => !isAtEveryHour(boundary) && !standing.isResting(boundary)),
        checkPage,
      ),
      ...passingSafeRules(safeSearch, isAllOpen, passes),
    ],
  };
}

type Verdicts = ReadonlyMap<string, 'hold' | 'open'>;

/** For the lasting rules alone. */
export const NOTHING_LIVE: Pick<LiveState, 'allowances' | 'passes'> = { allowances: NO_ALLOWANCES, passes: [] };

const NOTHING_OPEN: Open = { has: () => false };

function verdictsOf(standing: Standing, open: Open, regions: readonly Region[]): Verdicts {
  return new Map(regions.map((region) => [regionKey(region), decide(standing, open, typicalAddress(region)).type]));
}

interface Layer {
  readonly open: Open;
  /** Only in these tabs; absent means in all. */
  readonly tabs?: readonly number[];
  readonly level: number;
  readonly types: readonly ResourceType[];
}

/**
 * In all tabs; above it, in private tabs; above both, each tab that may load one page. A page that used its "once" up needs no rule for
 * itself, but its own frames load for as long as it stands.
 */
function layersOf(anyResting: boolean, allowances: Allowances, privateTabs: readonly number[]): Layer[] {
  const within = (scope: AllowanceScope, place: Omit<Place, 'page'>): boolean =>
    scope.type === 'once' ? scope.tab === place.tab : scope.type === 'everywhere' || place.private;
  const openAt = (place: Omit<Place, 'page'>): Open => {
    const standing = allowances.standing
      .filter(({ scope }) => within(scope, place))
      .map((each) => ({ ...each, scope: { type: 'everywhere' as const } }));
    return openFrom({ ...allowances, standing }, { ...place, page: null });
  };
  const has = (type: AllowanceScope['type']): boolean => allowances.standing.some(({ scope }) => scope.type === type);
  const once = allowances.standing.flatMap(({ scope }) => (scope.type === 'once' ? [scope] : []));
  return [
    ...(anyResting || has('everywhere')
      ? [{ open: openAt({ tab: null, private: false }), level: 1, types: PAGES_AND_FRAMES }]
      : []),
    ...(has('private') && privateTabs.length > 0
      ? [{ open: openAt({ tab: null, private: true }), tabs: privateTabs, level: 2, types: PAGES_AND_FRAMES }]
      : []),
    ...once.map(({ tab, page }) => ({
      open: openAt({ tab, private: privateTabs.includes(tab) }),
      tabs: [tab],
      level: 3,
      types: page === null ? PAGES_AND_FRAMES : FRAMES,
    })),
  ];
}

/** Held regions, those open ones that lie inside a held one, and those that every boundary with a list leaves open. */
function worthNaming(boundaries: readonly Boundary[], regions: readonly Region[], verdicts: Verdicts): Region[] {
  const held = new Map<string, Region[]>();
  for (const region of regions) {
    if (verdicts.get(regionKey(region)) === 'hold') held.set(region.host, [...(held.get(region.host) ?? []), region]);
  }
  const listing = boundaries.filter(({ lists }) => lists.length > 0);
  const insideHeld = (region: Region): boolean =>
    hostAndAbove(region.host).some((host) => held.get(host)?.some((outer) => contains(outer, region)) ?? false);
  const leftOpenByLists = (region: Region): boolean =>
    listing.length > 0 &&
    listing.every(({ sites }) => sites.some((site) => site.exception && contains(toRegion(site), region)));
  return regions.filter(
    (region) => verdicts.get(regionKey(region)) === 'hold' || insideHeld(region) || leftOpenByLists(region),
  );
}

interface RuleKindOf {
  readonly layer: number;
  readonly pausePage: string;
  readonly types: readonly ResourceType[];
  readonly tabs?: readonly number[];
}

/** Regions that differ in their host alone share a rule. */
function rulesFor(regions: readonly Region[], verdicts: Verdicts, kind: RuleKindOf): Rule[] {
  const groups = new Map<string, { hosts: string[]; rule: Rule }>();
  for (const region of regions) {
    const rule = ruleFor(region, verdicts.get(regionKey(region)) ?? 'hold', kind);
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

function ruleFor(region: Region, verdict: 'hold' | 'open', { layer, pausePage, types, tabs }: RuleKindOf): Rule {
  return {
    priority: PRIORITY.sites + layer + depthOf(region),
    action:
      verdict === 'hold'
        ? { type: 'redirect', redirect: { regexSubstitution: `${pausePage}#\\0` } }
        : { type: 'allow' },
    condition: {
      requestDomains: [region.host],
      regexFilter: pathPattern(region),
      isUrlFilterCaseSensitive: false,
      resourceTypes: types,
      ...(tabs !== undefined && { tabIds: tabs }),
    },
  };
}

/** What asks the background costs a moment with each page, so boundaries that rest at times ask only while they hold. */
function isAtEveryHour({ when, budget }: Boundary): boolean {
  return budget === null && when.spans === null && when.from === null && when.until === null;
}
