import type { BoundaryId } from '../boundary/boundary';
import type { StepUp } from '../boundary/budget';
import type { PauseOpened } from '../messaging/protocol';
import type { Sentence } from '../sentence/sentence';

/**
 * One pause, from the page's first moment to its last.
 *
 *   opening ──hold──▶ pausing ──leave──▶ leaving
 *      │                 │
 *      │               continue, once the wait is over
 *      ├──open──▶ going ◀┘
 *      └──back──▶ leaving
 *
 * The wait counts only what a `passed` event says was spent visible; nothing here reads a clock.
 */
export type PauseState =
  | { readonly type: 'opening' }
  | Pausing
  | { readonly type: 'leaving' }
  /** `allowed`: the address was open already, so there is nothing to tell. */
  | { readonly type: 'going'; readonly allowed: boolean };

export interface Pausing {
  readonly type: 'pausing';
  /** `null` where the settings cannot be read; `trouble` then says so. */
  readonly boundary: { readonly id: BoundaryId; readonly name: string; readonly reason: string } | null;
  readonly trouble: Sentence | null;
  /** `null`: there is no way on just now. */
  readonly waitMs: number | null;
  readonly waitedMs: number;
  /** 0 means this page once. */
  readonly allowMinutes: number;
  /** The host that "Continue" opens; `null` where it opens the whole boundary. */
  readonly opens: string | null;
  readonly stepUp: StepUp | null;
}

export type PauseEvent =
  | { readonly type: 'opened'; readonly answer: PauseOpened }
  /** Asked again, because time has passed at which it may hold otherwise. */
  | { readonly type: 'reopened'; readonly answer: PauseOpened }
  /** `ms` of time in which the pause was the visible page. */
  | { readonly type: 'passed'; readonly ms: number }
  | { readonly type: 'leave' }
  | { readonly type: 'continue' }
  /** The background asks for a longer wait than the page knew. */
  | { readonly type: 'wait-more'; readonly waitSeconds: number | null };

/** The wait where the settings cannot be read, in seconds, and the minutes that going on opens then. */
export const IN_TROUBLE = { waitSeconds: 20, allowMinutes: 10 } as const;

/** A timer that comes later than this was asleep: the time between is not counted as visible. */
const LONGEST_STEP_MS = 2_000;

export function nextPause(state: PauseState, event: PauseEvent): PauseState {
  switch (event.type) {
    case 'opened':
      return state.type === 'opening' ? opened(event.answer) : state;
    case 'reopened':
      return state.type === 'pausing' ? reopened(state, event.answer) : state;
    case 'passed':
      return state.type === 'pausing' ? { ...state, waitedMs: state.waitedMs + countable(event.ms) } : state;
    case 'leave':
      return state.type === 'opening' || state.type === 'pausing' ? { type: 'leaving' } : state;
    case 'continue':
      return state.type === 'pausing' && waitIsOver(state) ? { type: 'going', allowed: false } : state;
    case 'wait-more':
      return state.type === 'pausing' ? { ...state, waitMs: longer(state.waitMs, inMs(event.waitSeconds)) } : state;
  }
}

export function waitIsOver(pausing: Pausing): boolean {
  return pausing.waitMs !== null && pausing.waitedMs >= pausing.waitMs;
}

/** Whole seconds of the wait that are left, rounded up, so that 0 means that it is over; `null` where there is no way on. */
export function secondsLeft(pausing: Pausing): number | null {
  if (pausing.waitMs === null) return null;
  return Math.max(0, Math.ceil((pausing.waitMs - pausing.waitedMs) / 1000));
}

function opened(answer: PauseOpened): PauseState {
  switch (answer.type) {
    case 'open':
      return { type: 'going', allowed: true };
    case 'back':
      return { type: 'leaving' };
    case 'hold':
      return {
        type: 'pausing',
        boundary: answer.boundary,
        trouble: null,
        waitMs: inMs(answer.waitSeconds),
        waitedMs: 0,
        allowMinutes: answer.allowMinutes,
        opens: answer.opens,
        stepUp: answer.stepUp,
      };
    case 'trouble':
      return {
        type: 'pausing',
        boundary: null,
        trouble: answer.sentence,
        waitMs: IN_TROUBLE.waitSeconds * 1000,
        waitedMs: 0,
        allowMinutes: IN_TROUBLE.allowMinutes,
        opens: null,
        stepUp: null,
      };
  }
}

/** What holds no more is opened by the person, not by itself: the tab may have stood there all night. */
function reopened(state: Pausing, answer: PauseOpened): PauseState {
  if (answer.type === 'open') return { ...state, waitMs: 0 };
  const next = opened(answer);
  return next.type === 'pausing' ? { ...next, waitedMs: state.waitedMs } : state;
}

function countable(ms: number): number {
  return Math.min(Math.max(ms, 0), LONGEST_STEP_MS);
}

function inMs(seconds: number | null): number | null {
  return seconds === null ? null : seconds * 1000;
}

function longer(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}
