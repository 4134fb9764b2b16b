import { readAddress } from '../boundary/address';
import type { BoundaryId } from '../boundary/boundary';
import { decide } from '../boundary/decide';
import type { Standing } from '../boundary/standing';
import type { GuardAnswer, Request } from '../messaging/protocol';
import { openFrom, type PageSeen, useOnce } from './allowance';
import { countingOf, freeAt } from './counting';
import { isMoving, type LiveState } from './live-state';
import { without } from './without';

export interface GuardedTab {
  readonly id: number;
  readonly private: boolean;
}

export interface GuardDecision {
  readonly answer: GuardAnswer;
  readonly live: LiveState;
  /** Where the tab is to be sent; `null` where it stays, goes back by itself, or is on its way already. */
  readonly send: 'pause' | 'quiet' | null;
  /** Boundaries whose budget is what leaves the page open. */
  readonly free: readonly BoundaryId[];
}

/**
 * What becomes of a page that the guard asks about. Pure: the caller moves the tab or reveals the page.
 * @param standing `null` where the settings cannot be read: the page is held unless a detour opens its host
 */
export function answerGuard(
  standing: Standing | null,
  before: LiveState,
  tab: GuardedTab,
  request: Request<'guard/check'>,
  now: number,
): GuardDecision {
  const address = readAddress(request.address);
  if (address === null)
    return { answer: { type: 'stay', remainingMs: null, counting: null }, live: before, send: null, free: [] };
  if (standing === null) {
    const detour = before.detours.find(({ host, until }) => host === address.host && now < until);
    return detour === undefined
      ? hold(before, tab, request, now)
      : {
          answer: { type: 'stay', remainingMs: detour.until - now, counting: null },
          live: before,
          send: null,
          free: [],
        };
  }
  const page: PageSeen = { visit: request.visit, address: request.address.split('#')[0] ?? '' };
  const arrived = request.how === 'loaded' || request.how === 'travelled' || request.how === 'replaced';
  const covering = standing.covering(address);
  const ids = covering.map(({ boundary }) => boundary.id);
  const live = arrived && ids.length > 0 ? usedUp(before, tab.id, page, ids, now) : before;
  const open = openFrom(live.allowances, { tab: tab.id, private: tab.private, page });
  if (decide(standing, open, address).type === 'hold') return hold(live, tab, request, now);
  const ends = covering.flatMap(({ boundary, host }) => {
    const end = open.endOf(boundary.id, host);
    return typeof end === 'number' && !standing.isResting(boundary) ? [end - now] : [];
  });
  const free = freeAt(standing, live, tab, request.address);
  return {
    answer: {
      type: 'stay',
      remainingMs: ends.length === 0 ? null : Math.min(...ends),
      counting: countingOf(free, standing.spentOf).answer,
    },
    live,
    send: null,
    free: free.map(({ id }) => id),
  };
}

/** A page that stands has used up what let it load. */
function usedUp(live: LiveState, tab: number, page: PageSeen, covering: readonly BoundaryId[], now: number): LiveState {
  return {
    ...live,
    allowances: useOnce(live.allowances, tab, page, covering, now),
    passes: live.passes.filter((pass) => pass.tab !== tab),
  };
}

/**
 * A held page goes to the pause, unless the person only passes it on the way back: after "Leave this page", or with Back
 * from a pause that was put on top of this very page. Each such page is passed once, so nobody is sent around in a circle; who is
 * leaving and has nothing to go back to comes to the quiet page.
 */
function hold(live: LiveState, tab: GuardedTab, request: Request<'guard/check'>, now: number): GuardDecision {
  const travelling = request.how === 'travelled' || request.how === 'restored';
  const key = String(tab.id);
  const leaving = now < (live.leaving[key] ?? 0);
  if (travelling && leaving) return { answer: { type: 'back' }, live, send: null, free: [] };
  if (travelling && live.moved[key]?.address === request.address) {
    return { answer: { type: 'back' }, live: { ...live, moved: without(live.moved, key) }, send: null, free: [] };
  }
  if (request.how === 'stuck' && leaving) return { answer: { type: 'moving' }, live, send: 'quiet', free: [] };
  const moved = { ...live.moved, [key]: { address: request.address, at: now } };
  const send = isMoving(live, tab.id, request.address, now) ? null : 'pause';
  return { answer: { type: 'moving' }, live: { ...live, moved }, send, free: [] };
}
