import * as v from 'valibot';
import type { Standing } from '../boundary/standing';
import type { ListId } from '../list/list-id';
import { listIdSchema } from '../list/list-schema';
import { PROTECTED_HOSTS } from '../list/protected';
import type { Settings } from '../settings/settings';
import { type NumberedRule, PAGES_AND_FRAMES, type Rule } from './rule';
import { PRIORITY } from './rule-priority';

/** A list as it was taken at a time, in milliseconds. */
export interface ListTaken {
  readonly list: ListId;
  readonly takenAt: number;
}

/**
 * The lists whose rules stand in the browser. It is written down because asking the browser for a rule with half a million names takes
 * longer than anybody should wait.
 */
export interface PlacedLists {
  readonly lists: readonly (ListTaken & { readonly rule: number })[];
}

export const NOTHING_PLACED: PlacedLists = { lists: [] };
export const PLACED_KEY = 'placed-lists';
/** Rules of lists are numbered from here, all other lasting rules below it. */
export const LIST_RULES_FROM = 1_000_000;

const placedSchema: v.GenericSchema<unknown, PlacedLists> = v.strictObject({
  lists: v.array(
    v.strictObject({
      list: listIdSchema,
      takenAt: v.number(),
      rule: v.pipe(v.number(), v.integer(), v.minValue(LIST_RULES_FROM)),
    }),
  ),
});

export function readPlaced(stored: unknown): PlacedLists {
  const read = v.safeParse(placedSchema, stored);
  return read.success ? read.output : NOTHING_PLACED;
}

/** The lists that a boundary holds by. */
export function listsToPlace({ boundaries, lists }: Pick<Settings, 'boundaries' | 'lists'>): ListTaken[] {
  const used = new Set(boundaries.filter(({ on }) => on).flatMap((boundary) => boundary.lists));
  return lists
    .filter(({ id, domains }) => used.has(id) && domains > 0)
    .map(({ id, takenAt }) => ({ list: id, takenAt }));
}

export function isPlaced(placed: PlacedLists, wanted: readonly ListTaken[]): boolean {
  return placed.lists.length === wanted.length && wanted.every((list) => standsAs(placed, list) !== undefined);
}

export interface ListPlan {
  readonly remove: readonly number[];
  readonly add: PlacedLists['lists'];
  readonly after: PlacedLists;
}

/** What turns the lists that stand into those that should. */
export function planLists(placed: PlacedLists, wanted: readonly ListTaken[]): ListPlan {
  const kept = wanted.flatMap((list) => standsAs(placed, list) ?? []);
  const taken = new Set(kept.map(({ rule }) => rule));
  let next = LIST_RULES_FROM;
  const add = wanted
    .filter((list) => standsAs(placed, list) === undefined)
    .map((list) => {
      while (taken.has(next)) next += 1;
      return { ...list, rule: next++ };
    });
  const remove = placed.lists.map(({ rule }) => rule).filter((rule) => !taken.has(rule));
  return { remove, add, after: { lists: [...kept, ...add] } };
}

/** @param domains at least one */
export function listRule(id: number, domains: readonly string[], pausePage: string): NumberedRule {
  return {
    id,
    priority: PRIORITY.listed,
    action: { type: 'redirect', redirect: { regexSubstitution: `${pausePage}#\\0` } },
    condition: {
      requestDomains: domains,
      regexFilter: '^.*$',
      isUrlFilterCaseSensitive: false,
      resourceTypes: PAGES_AND_FRAMES,
    },
  };
}

/** No list holds these, whatever stands in it. */
export function protectedRules(): Rule[] {
  return [
    {
      priority: PRIORITY.protected,
      action: { type: 'allow' },
      condition: {
        requestDomains: PROTECTED_HOSTS,
        urlFilter: '|http',
        isUrlFilterCaseSensitive: false,
        resourceTypes: PAGES_AND_FRAMES,
      },
    },
  ];
}

/** While every boundary with a list rests, one rule takes the lists' rules back: they are too large to come and go by the hour. */
export function listRestRules(standing: Standing): Rule[] {
  const listing = standing.boundaries.filter((boundary) => boundary.on && boundary.lists.length > 0);
  if (listing.length === 0 || !listing.every(standing.isResting)) return [];
  return [
    {
      priority: PRIORITY.listsRest,
      action: { type: 'allow' },
      condition: { urlFilter: '|http', isUrlFilterCaseSensitive: false, resourceTypes: PAGES_AND_FRAMES },
    },
  ];
}

function standsAs(placed: PlacedLists, { list, takenAt }: ListTaken): PlacedLists['lists'][number] | undefined {
  return placed.lists.find((each) => each.list === list && each.takenAt === takenAt);
}
