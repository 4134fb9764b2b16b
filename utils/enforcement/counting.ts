import { readAddress } from '../boundary/address';
import type { Boundary } from '../boundary/boundary';
import type { Standing } from '../boundary/standing';
import type { Spent } from '../budget/usage';
import type { Counting } from '../messaging/protocol';
import { openFrom } from './allowance';
import type { GuardedTab } from './guard-answer';
import type { LiveState } from './live-state';

/** The boundaries that leave an address open because their budget is not used up. What an allowance opens costs nothing of it, and in a strict window no budget opens anything. */
export function freeAt(standing: Standing, live: LiveState, tab: GuardedTab, url: string): readonly Boundary[] {
  const address = readAddress(url);
  if (address === null || standing.strict) return [];
  const open = openFrom(live.allowances, { tab: tab.id, private: tab.private, page: null });
  return standing
    .covering(address)
    .filter(
      ({ boundary, host }) =>
        boundary.budget !== null && standing.isWithinHours(boundary) && !open.has(boundary.id, host),
    )
    .map(({ boundary }) => boundary);
}

/** What is left of the budgets together, and whether one of them is used up. */
export function countingOf(
  free: readonly Boundary[],
  spentOf: (boundary: Boundary) => Spent | null,
): { readonly answer: Counting | null; readonly over: boolean } {
  const spent = free.flatMap((boundary) => {
    const one = spentOf(boundary);
    return one === null || boundary.budget === null ? [] : [{ budget: boundary.budget, ...one }];
  });
  if (spent.length === 0) return { answer: null, over: false };
  const times = spent.flatMap(({ budget, left }) => (budget.type === 'time' ? [left] : []));
  return {
    answer: {
      leftMs: times.length === 0 ? null : Math.min(...times),
      audible: spent.some(({ budget }) => budget.type === 'time' && budget.audible),
    },
    over: spent.some(({ used }) => used),
  };
}
