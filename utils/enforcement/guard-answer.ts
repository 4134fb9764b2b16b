import { readAddress } from '../boundary/address';
import { decide } from '../boundary/decide';
import { boundaryCovers } from '../boundary/match';
import type { GuardAnswer, Request } from '../messaging/protocol';
import type { Settings } from '../settings/settings';
import { openFrom, type PageSeen, useOnce } from './allowance';
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
}

/**
 * What becomes of a page that the guard asks about. Pure: the caller moves the tab or reveals the page.
 * @param settings `null` where they cannot be read: the page is held unless a detour opens its host
 */
export function answerGuard(
  settings: Settings | null,
  before: LiveState,
  tab: GuardedTab,
  request: Request<'guard/check'>,
  now: number,
): GuardDecision {
  const address = readAddress(request.address);
  if (address === null) return { answer: { type: 'stay', remainingMs: null }, live: before, send: null };
  if (settings === null) {
    const detour = before.detours.find(({ host, until }) => host === address.host && now < until);
    return detour === undefined
      ? hold(before, tab, request, now)
      : { answer: { type: 'stay', remainingMs: detour.until - now }, live: before, send: null };
  }
  const page: PageSeen = { visit: request.visit, address: request.address.split('#')[0] ?? '' };
  const arrived = request.how === 'loaded' || request.how === 'travelled' || request.how === 'replaced';
  const covering = settings.boundaries
    .filter((boundary) => boundary.on && boundaryCovers(boundary, address))
    .map(({ id }) => id);
  const live = arrived ? { ...before, allowances: useOnce(before.allowances, tab.id, page, covering, now) } : before;
  const open = openFrom(live.allowances, { tab: tab.id, private: tab.private, page });
  if (decide(settings.boundaries, new Set(open.keys()), address).type === 'hold') return hold(live, tab, request, now);
  const ends = covering.flatMap((id) => {
    const end = open.get(id);
    return typeof end === 'number' ? [end - now] : [];
  });
  return { answer: { type: 'stay', remainingMs: ends.length === 0 ? null : Math.min(...ends) }, live, send: null };
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
  if (travelling && leaving) return { answer: { type: 'back' }, live, send: null };
  if (travelling && live.moved[key]?.address === request.address) {
    return { answer: { type: 'back' }, live: { ...live, moved: without(live.moved, key) }, send: null };
  }
  if (request.how === 'stuck' && leaving) return { answer: { type: 'moving' }, live, send: 'quiet' };
  const moved = { ...live.moved, [key]: { address: request.address, at: now } };
  const send = isMoving(live, tab.id, request.address, now) ? null : 'pause';
  return { answer: { type: 'moving' }, live: { ...live, moved }, send };
}
