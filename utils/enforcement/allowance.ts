import { isAtOrBelow } from '../boundary/address';
import type { BoundaryId } from '../boundary/boundary';
import type { Open } from '../boundary/decide';

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
  /** At this host and below it alone; `null` opens all that they cover. */
  readonly host: string | null;
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

/** Whether the clock was set back since these were looked at. */
export function isSetBack({ seenAt }: Pick<Allowances, 'seenAt'>, now: number): boolean {
  return now < seenAt - CLOCK_PLAY_MS;
}

/**
 * The allowances as they stand now. A clock that was set back would make time out of nothing: then all of them end.
 */
export function allowancesAt(allowances: Allowances, now: number): Allowances {
  const standing = isSetBack(allowances, now) ? [] : allowances.standing.filter((allowance) => now < allowance.until);
  return { standing, seenAt: now };
}

export function grant(allowances: Allowances, allowance: Allowance): Allowances {
  return { ...allowances, standing: [...allowances.standing, allowance] };
}

/** Ends whatever opens this boundary, wherever it was granted. */
export function endAllowance(allowances: Allowances, boundary: BoundaryId): Allowances {
  return { ...allowances, standing: allowances.standing.filter((each) => !each.boundaries.includes(boundary)) };
}

/** In a strict window none stands, and none comes back when it is over. */
export function endAllowances(allowances: Allowances): Allowances {
  return allowances.standing.length === 0 ? allowances : { ...allowances, standing: [] };
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

/** What is open from a place, and until when. */
export interface OpenedFrom extends Open {
  /** When it ends, Unix milliseconds; `null` where a "once" opens it and no clock does; `undefined` where it is not open. */
  endOf(boundary: BoundaryId, host: string): number | null | undefined;
}

export function openFrom(allowances: Allowances, place: Place): OpenedFrom {
  const standing = allowances.standing.filter(({ scope }) => reaches(scope, place));
  const endOf: OpenedFrom['endOf'] = (boundary, host) => {
    const ends = standing
      .filter((each) => each.boundaries.includes(boundary) && (each.host === null || isAtOrBelow(host, each.host)))
      .map(({ scope, until }) => (scope.type === 'once' ? null : until));
    if (ends.length === 0) return undefined;
    return ends.reduce((latest, end) => (latest === null || end === null ? null : Math.max(latest, end)));
  };
  return { has: (boundary, host) => endOf(boundary, host) !== undefined, endOf };
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
