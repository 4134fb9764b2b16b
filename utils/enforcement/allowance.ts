import type { BoundaryId } from '../boundary/boundary';

/** Where a "Continue" counts. */
export type AllowanceScope =
  | { readonly type: 'everywhere' }
  /** Granted in a private window, and good in private windows alone. */
  | { readonly type: 'private' }
  /** This page once: good for the first page that loads in the tab, and for as long as that page stands. */
  | { readonly type: 'once'; readonly tab: number; readonly page: PageSeen | null };

/** The page that used up a "once": the guard's visit, and its address without the fragment. */
export interface PageSeen {
  readonly visit: string;
  readonly address: string;
}

/** What "Continue" opened, and for how long. Lives in memory only: the browser's restart ends it. */
export interface Allowance {
  /** All that held the address, opened together. */
  readonly boundaries: readonly BoundaryId[];
  readonly scope: AllowanceScope;
  /** Unix time in milliseconds; the allowance stands while now is before it. */
  readonly until: number;
}

/** Allowances, and the latest moment at which they were looked at. */
export interface Allowances {
  readonly standing: readonly Allowance[];
  /** Unix time in milliseconds. */
  readonly seenAt: number;
}

export const NO_ALLOWANCES: Allowances = { standing: [], seenAt: 0 };

/** A page that is allowed once has this long to load. */
export const ONCE_LOADS_WITHIN_MS = 60_000;
/** How long a page that used up its "once" may stay open: as long as the longest allowance that can be set, and a day's more. */
const ONCE_STAYS_MS = 24 * 60 * 60_000;
/** Small corrections of the clock, as network time makes them. */
const CLOCK_PLAY_MS = 2_000;

/**
 * The allowances as they stand now. A clock that was set back would make time out of nothing: then all of them end.
 */
export function allowancesAt(allowances: Allowances, now: number): Allowances {
  const setBack = now < allowances.seenAt - CLOCK_PLAY_MS;
  const standing = setBack ? [] : allowances.standing.filter((allowance) => now < allowance.until);
  return { standing, seenAt: now };
}

export function grant(allowances: Allowances, allowance: Allowance): Allowances {
  return { ...allowances, standing: [...allowances.standing, allowance] };
}

/** Ends whatever opens this boundary, wherever it was granted. */
export function endAllowance(allowances: Allowances, boundary: BoundaryId): Allowances {
  return { ...allowances, standing: allowances.standing.filter((each) => !each.boundaries.includes(boundary)) };
}

/** What a tab that closed leaves behind. */
export function forgetTab(allowances: Allowances, tab: number): Allowances {
  return {
    ...allowances,
    standing: allowances.standing.filter(({ scope }) => scope.type !== 'once' || scope.tab !== tab),
  };
}

/** Where an address is looked at from. */
export interface Place {
  readonly tab: number | null;
  readonly private: boolean;
  /** The page that asks, once it stands; `null` before it is loaded. */
  readonly page: PageSeen | null;
}

/** The boundaries that are open from this place, each with when that ends; `null` where a "once" opens it and no clock does. */
export function openFrom(allowances: Allowances, place: Place): Map<BoundaryId, number | null> {
  const open = new Map<BoundaryId, number | null>();
  for (const allowance of allowances.standing) {
    if (!reaches(allowance.scope, place)) continue;
    const until = allowance.scope.type === 'once' ? null : allowance.until;
    for (const boundary of allowance.boundaries) {
      const known = open.get(boundary);
      open.set(
        boundary,
        known === undefined ? until : known === null || until === null ? null : Math.max(known, until),
      );
    }
  }
  return open;
}

/**
 * The first covered page that stands in its tab uses a "once" up; the page that did may give itself another address.
 * @param covering boundaries that cover the page's address
 */
export function useOnce(
  allowances: Allowances,
  tab: number,
  page: PageSeen,
  covering: readonly BoundaryId[],
  now: number,
): Allowances {
  return {
    ...allowances,
    standing: allowances.standing.map((allowance) => {
      const { scope } = allowance;
      if (scope.type !== 'once' || scope.tab !== tab || !allowance.boundaries.some((id) => covering.includes(id)))
        return allowance;
      if (scope.page !== null && scope.page.visit !== page.visit) return allowance;
      return {
        ...allowance,
        scope: { ...scope, page },
        until: scope.page === null ? now + ONCE_STAYS_MS : allowance.until,
      };
    }),
  };
}

/** When the next allowance ends, Unix milliseconds; `null` where none stands. */
export function nextEnd(allowances: Allowances): number | null {
  return allowances.standing.reduce<number | null>(
    (next, { until }) => (next === null ? until : Math.min(next, until)),
    null,
  );
}

function reaches(scope: AllowanceScope, place: Place): boolean {
  switch (scope.type) {
    case 'everywhere':
      return true;
    case 'private':
      return place.private;
    case 'once':
      if (scope.tab !== place.tab) return false;
      return (
        scope.page === null ||
        (place.page !== null && scope.page.visit === place.page.visit && scope.page.address === place.page.address)
      );
  }
}
