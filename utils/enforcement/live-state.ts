import * as v from 'valibot';
import type { BoundaryId } from '../boundary/boundary';
import type { Usage } from '../budget/usage';
import type { OutcomeTold } from '../messaging/protocol';
import { type Chosen, type Helped, NOT_HELPED_YET } from '../pause/pause-help';
import type { PauseId } from '../pause/pause-id';
import type { Allowances } from './allowance';
import type { Detour } from './detour';
import type { Pass } from './pass';

/** A pause that was shown and whose outcome is not sealed yet. */
export interface OpenPause {
  /** All that hold the address; the first one asks. */
  readonly boundaries: readonly [BoundaryId, ...BoundaryId[]];
  readonly tab: number | null;
  readonly private: boolean;
  readonly chosen: Chosen;
  /** Unix time in milliseconds. */
  readonly openedAt: number;
  /** Since when the page is going away with nothing chosen, and what it told; a reload takes it back. */
  readonly closing: { readonly at: number; readonly told: OutcomeTold } | null;
}

/**
 * Where memory keeps what `LiveState` describes. Chromium's background for private windows has a state of its own beside the
 * main one's: both live in the same memory.
 */
export const LIVE_KEYS = { main: 'live', private: 'live-private' } as const;

/** What lives as long as the browser runs, in memory alone, across deaths of the background. */
export interface LiveState {
  readonly allowances: Allowances;
  readonly detours: readonly Detour[];
  readonly passes: readonly Pass[];
  /** What private windows used of budgets: counted here, and written nowhere. */
  readonly privateUsage: Usage;
  /** Which lasting rules were last seen to stand, as `rulesKey` names them; `null` before the first look of a session. */
  readonly ruled: string | null;
  readonly pauses: Readonly<Record<PauseId, OpenPause>>;
  readonly helped: Helped;
  /** Tabs on their way back from a pause, and until when covered pages on the way are passed by. Unix milliseconds. */
  readonly leaving: Readonly<Record<string, number>>;
  /** Tabs that were moved to a pause from an open page, and that page's address: Back from the pause passes it by, once. */
  readonly moved: Readonly<Record<string, Moved>>;
}

export interface Moved {
  readonly address: string;
  /** Unix time in milliseconds. */
  readonly at: number;
}

/** Two looks at one page must not move it twice: a navigation begins well within this. */
const MOVES_WITHIN_MS = 2_000;

/** Whether this tab is just now being moved away from this address. */
export function isMoving(live: LiveState, tab: number, address: string, now: number): boolean {
  const moved = live.moved[tab];
  return moved !== undefined && moved.address === address && now >= moved.at && now < moved.at + MOVES_WITHIN_MS;
}

export const FIRST_LIVE_STATE: LiveState = {
  allowances: { standing: [], seenAt: 0 },
  detours: [],
  passes: [],
  privateUsage: {},
  ruled: null,
  pauses: {},
  helped: NOT_HELPED_YET,
  leaving: {},
  moved: {},
};

/** Only its version is looked at: nothing but the background of this very version writes it. */
const envelope = v.object({
  version: v.literal(4),
  state: v.custom<LiveState>((state) => typeof state === 'object' && state !== null),
});

export function readLiveState(stored: unknown): LiveState {
  const read = v.safeParse(envelope, stored);
  return read.success ? read.output.state : FIRST_LIVE_STATE;
}

/** What a private window goes by: its own state, with the allowances that are good everywhere, which only the main one grants. */
export function withAllowancesOf(own: LiveState, main: LiveState): LiveState {
  const everywhere = main.allowances.standing.filter(({ scope }) => scope.type === 'everywhere');
  const standing = own.allowances.standing.filter(({ scope }) => scope.type !== 'everywhere');
  return { ...own, allowances: { ...own.allowances, standing: [...standing, ...everywhere] } };
}

export function writeLiveState(state: LiveState): v.InferInput<typeof envelope> {
  return { version: 4, state };
}
