import { type Address, readAddress } from '../boundary/address';
import { type BoundaryId, isWide } from '../boundary/boundary';
import type { Hit } from '../boundary/coverage';
import { decide, minutesAllowed } from '../boundary/decide';
import type { Standing } from '../boundary/standing';
import { type Allowance, type AllowanceScope, grant, ONCE_LOADS_WITHIN_MS, openFrom } from '../enforcement/allowance';
import type { LiveState, OpenPause } from '../enforcement/live-state';
import { PASS_LASTS_MS } from '../enforcement/pass';
import { without } from '../enforcement/without';
import type { Continued, PauseOpened, Request } from '../messaging/protocol';
import type { SentenceKey } from '../sentence/sentence';
import { IN_TROUBLE } from './pause';
import { chooseHelp, type HelpBasis, helpWith } from './pause-help';
import { finished, outcomeOf, type UnstampedEvent } from './pause-outcome';

/*
 * What the background answers to a pause page. Pure: each function takes what lives in memory and returns what lives on,
 * with the event to seal. Whatever a page sends twice, because an answer was lost, gives the same event again.
 */

export interface PauseTab {
  readonly id: number | null;
  readonly private: boolean;
}

export interface Step<Answer> {
  readonly answer: Answer;
  readonly live: LiveState;
  /** `null` where there is nothing to keep, as always for a private window. */
  readonly event: UnstampedEvent | null;
  /** Boundaries on which the person went on. */
  readonly continued?: readonly BoundaryId[];
}

/** How long "Leave this page" has to get past covered pages on the way back. */
const LEAVING_MS = 10_000;
const MS_PER_MINUTE = 60_000;
/** A page's timer and ours may differ by this much. */
const WAIT_PLAY_MS = 100;

/** @param standing the key of a sentence of trouble where the settings cannot be read */
export function openPause(
  standing: Standing | SentenceKey,
  live: LiveState,
  tab: PauseTab,
  request: Request<'pause/open'>,
  now: number,
  basis: HelpBasis,
): Step<PauseOpened> {
  const address = readAddress(request.address);
  if (address === null) return { answer: { type: 'open' }, live, event: null };
  if (tab.id !== null && request.travelled && now < (live.leaving[tab.id] ?? 0))
    return { answer: { type: 'back' }, live, event: null };
  const passed = passedOnce(live, tab.id, request);
  if (passed !== null) return { answer: { type: 'back' }, live: passed, event: null };
  if (typeof standing === 'string')
    return { answer: { type: 'trouble', sentence: { key: standing } }, live, event: null };
  const open = openFrom(live.allowances, { tab: tab.id, private: tab.private, page: null });
  const decision = decide(standing, open, address);
  // The rule that brought the tab here knows less than this: without a pass it would bring it here again.
  if (decision.type === 'open')
    return {
      answer: { type: 'open' },
      live: tab.id === null ? live : letThrough(live, tab.id, address, now),
      event: null,
    };
  const { asking, all } = decision;
  const others = all.map(({ boundary }) => boundary.id).filter((id) => id !== asking.id);
  const boundaries = [asking.id, ...others] as const;
  const known = live.pauses[request.pause];
  const { chosen, helped } = known === undefined ? chooseHelp(basis, live.helped) : { ...live, ...known };
  const pause: OpenPause = known ?? {
    boundaries,
    tab: tab.id,
    private: tab.private,
    chosen,
    openedAt: now,
    closing: null,
  };
  const pauses = { ...live.pauses, [request.pause]: { ...pause, closing: null } };
  const { id, name, reason, stepUp } = asking;
  return {
    answer: {
      type: 'hold',
      boundary: { id, name, reason },
      waitSeconds: secondsOrNever(standing.waitOf(asking)),
      allowMinutes: minutesAllowed(all),
      opens: all.find(({ boundary }) => isWide(boundary))?.host ?? null,
      stepUp,
      help: helpWith(basis.plan, chosen, boundaries),
      changesInMs: soon(standing.next(), now),
    },
    live: { ...live, pauses, helped },
    event: null,
  };
}

/**
 * Where the browser loads the page anew from which the tab was moved to a pause, Back from that pause comes to one more: it is gone past, once, as the
 * guard does where the browser still has the page. `null`: this pause was there before, or was not come to so.
 */
function passedOnce(live: LiveState, tab: number | null, request: Request<'pause/open'>): LiveState | null {
  if (tab === null || !request.travelled || live.pauses[request.pause] !== undefined) return null;
  const key = String(tab);
  return live.moved[key]?.address === request.address ? { ...live, moved: without(live.moved, key) } : null;
}

/** Lets one address into one tab, for as long as a page takes to load. */
export function letThrough(live: LiveState, tab: number, address: Address, now: number): LiveState {
  const pass = { tab, address: address.url, until: now + PASS_LASTS_MS };
  return { ...live, passes: [...live.passes.filter((each) => each.tab !== tab), pass] };
}

export function showPause(live: LiveState, { pause }: Request<'pause/shown'>): Step<'done'> {
  const known = live.pauses[pause];
  if (known === undefined || known.private) return { answer: 'done', live, event: null };
  const [boundary] = known.boundaries;
  const at = known.openedAt;
  return {
    answer: 'done',
    live,
    event: { id: pause, at, make: (offset) => ({ type: 'shown', id: pause, at, offset, boundary }) },
  };
}

export function leavePause(
  live: LiveState,
  { pause, told }: Request<'pause/leave'>,
  tab: PauseTab,
  now: number,
): Step<'done'> {
  const known = live.pauses[pause];
  const leaving = tab.id === null ? live.leaving : { ...live.leaving, [tab.id]: now + LEAVING_MS };
  return {
    answer: 'done',
    live: { ...finished(live, pause), leaving },
    event: known === undefined ? null : outcomeOf(pause, known, 'left', told, now),
  };
}

/** Never an allowance without a finished wait: what the page waited is held against what the boundary asks for now. */
export function continuePause(
  standing: Standing | SentenceKey,
  live: LiveState,
  tab: PauseTab,
  request: Request<'pause/continue'>,
  now: number,
): Step<Continued> {
  const { pause, told, waitedMs } = request;
  const address = readAddress(request.address);
  if (address === null) return { answer: { type: 'go' }, live, event: null };
  const waited = (seconds: number): boolean => waitedMs + WAIT_PLAY_MS >= seconds * 1000;
  if (typeof standing === 'string') {
    if (!waited(IN_TROUBLE.waitSeconds))
      return { answer: { type: 'wait', waitSeconds: IN_TROUBLE.waitSeconds }, live, event: null };
    const detour = { host: address.host, until: now + IN_TROUBLE.allowMinutes * MS_PER_MINUTE };
    return { answer: { type: 'go' }, live: { ...live, detours: [...live.detours, detour] }, event: null };
  }
  const open = openFrom(live.allowances, { tab: tab.id, private: tab.private, page: null });
  const decision = decide(standing, open, address);
  const known = live.pauses[pause];
  const event = known === undefined ? null : outcomeOf(pause, known, 'continued', told, now);
  if (decision.type === 'open') return { answer: { type: 'go' }, live: finished(live, pause), event };
  const { asking, all } = decision;
  const waitSeconds = secondsOrNever(standing.waitOf(asking));
  if (waitSeconds === null || !waited(waitSeconds)) return { answer: { type: 'wait', waitSeconds }, live, event: null };
  const minutes = minutesAllowed(all);
  const once = minutes === 0 && tab.id !== null;
  const scope: AllowanceScope = once
    ? { type: 'once', tab: tab.id, page: null }
    : tab.private
      ? { type: 'private' }
      : { type: 'everywhere' };
  const until = now + (minutes === 0 ? ONCE_LOADS_WITHIN_MS : minutes * MS_PER_MINUTE);
  const allowances = allowancesFor(all).reduce(
    (before, { boundaries, host }) => grant(before, { boundaries, host, scope, until }),
    live.allowances,
  );
  const moved = tab.id === null ? live.moved : without(live.moved, String(tab.id));
  return {
    answer: { type: 'go' },
    live: { ...finished(live, pause), allowances, moved },
    event,
    continued: all.map(({ boundary }) => boundary.id),
  };
}

/** Those that reach over the whole web open at a host each, all others whole. */
function allowancesFor(all: readonly Hit[]): Pick<Allowance, 'boundaries' | 'host'>[] {
  const whole = all.filter(({ boundary }) => !isWide(boundary)).map(({ boundary }) => boundary.id);
  return [
    ...(whole.length > 0 ? [{ boundaries: whole, host: null }] : []),
    ...all
      .filter(({ boundary }) => isWide(boundary))
      .map(({ boundary, host }) => ({ boundaries: [boundary.id], host })),
  ];
}

/** A timer is not set for longer. */
const SOON_MS = 24 * 60 * MS_PER_MINUTE;

function soon(at: number | null, now: number): number | null {
  return at === null || at - now > SOON_MS ? null : Math.max(0, at - now);
}

function secondsOrNever(wait: number): number | null {
  return Number.isFinite(wait) ? wait : null;
}

export function closePause(live: LiveState, { pause, told }: Request<'pause/closing'>, now: number): Step<'done'> {
  const known = live.pauses[pause];
  if (known === undefined) return { answer: 'done', live, event: null };
  return {
    answer: 'done',
    live: { ...live, pauses: { ...live.pauses, [pause]: { ...known, closing: { at: now, told } } } },
    event: null,
  };
}
