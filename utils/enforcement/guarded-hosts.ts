import type { Boundary } from '../boundary/boundary';
import { farOriginsOf, missingOrigins, siteOriginsOf } from './origins';

/** Where the guard stands. Match patterns. */
export interface GuardedHosts {
  /** The sites of boundaries: pages are hidden until it is known that nothing holds them. */
  readonly hidden: readonly string[];
  /** Where words, lists and mirrors reach: pages are shown while the guard asks, for nearly all of them are open. */
  readonly shown: readonly string[];
}

/** @param granted match patterns that the browser lets Breakwater reach */
export function guardedHosts(boundaries: readonly Boundary[], granted: readonly string[]): GuardedHosts {
  const on = boundaries.filter((boundary) => boundary.on);
  const reachable = (origins: readonly string[]): string[] =>
    [...new Set(origins)].filter((origin) => missingOrigins([origin], granted).length === 0);
  const hidden = reachable(on.flatMap(siteOriginsOf));
  const shown = reachable(on.flatMap(farOriginsOf)).filter((origin) => !hidden.includes(origin));
  return { hidden, shown };
}

export function isSameHosts(one: GuardedHosts, other: GuardedHosts): boolean {
  const same = (some: readonly string[], others: readonly string[]): boolean =>
    some.length === others.length && some.every((match) => others.includes(match));
  return same(one.hidden, other.hidden) && same(one.shown, other.shown);
}
