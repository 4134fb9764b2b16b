import type { BoundaryDraft, BoundaryId } from '../boundary/boundary';
import type { OutcomeEvent } from '../journal/event';
import type { SelfCheck } from '../keeper/self-check';
import type { PauseId } from '../pause/pause-id';

/** What a pause page is told when it asks for an address. */
export type PauseOpened =
  | {
      readonly type: 'hold';
      readonly boundary: { readonly id: BoundaryId; readonly name: string; readonly reason: string };
      readonly waitSeconds: number;
      /** 0 means this page once. */
      readonly allowMinutes: number;
    }
  /** Nothing holds the address any more: the page goes on at once. */
  | { readonly type: 'open' }
  /** The person is on their way back past this page: go back once more. */
  | { readonly type: 'back' }
  /** The settings cannot be read: the rule stands, `sentence` says what is wrong, and going on opens the host for ten minutes. */
  | { readonly type: 'trouble'; readonly sentence: string };

export type Continued =
  | { readonly type: 'go' }
  /** The wait that the boundary asks for now is not over, for example because it was made longer meanwhile. */
  | { readonly type: 'wait'; readonly waitSeconds: number };

/**
 * How a page came to stand at its address: loaded; loaded by Back or Forward; brought back from the back/forward cache;
 * moved there by itself within the open page, as a new history entry or in place of the present one; or stuck there, because
 * going back led nowhere.
 */
export type Arrival = 'loaded' | 'travelled' | 'restored' | 'pushed' | 'replaced' | 'stuck';

/** What the guard does with the page that it runs in. */
export type GuardAnswer =
  /** Show the page. `remainingMs` is `null` where no allowance is what opens it. */
  | { readonly type: 'stay'; readonly remainingMs: number | null }
  /** The tab is on its way to the pause: keep the page hidden. */
  | { readonly type: 'moving' }
  /** The person is on their way back past this page: go back once more. */
  | { readonly type: 'back' };

export type Saved =
  | { readonly type: 'saved'; readonly id: BoundaryId }
  | { readonly type: 'refused'; readonly sentence: string };

/** What the person did at a pause, as the page tells it. */
export type OutcomeTold = Pick<OutcomeEvent, 'seconds' | 'exercise' | 'urge'>;

/** Every request that the background answers, and its answer. Who may send which: `sender.ts`. */
export interface Protocol {
  /** `travelled`: Back or Forward brought the person here. */
  'pause/open': { request: { pause: PauseId; address: string; travelled: boolean }; answer: PauseOpened };
  /** Seals "a pause was shown"; the answer comes after it is on the disk. */
  'pause/shown': { request: { pause: PauseId }; answer: 'done' };
  /** Seals "left"; from here the tab is on its way back. */
  'pause/leave': { request: { pause: PauseId; told: OutcomeTold }; answer: 'done' };
  /** Grants the allowance, then seals "continued". `waitedMs` is the time for which the pause was visible. */
  'pause/continue': {
    request: { pause: PauseId; address: string; waitedMs: number; told: OutcomeTold };
    answer: Continued;
  };
  /** The page is going away with nothing chosen; a reload takes it back. */
  'pause/closing': { request: { pause: PauseId; told: OutcomeTold }; answer: 'done' };
  'guard/check': { request: { visit: string; address: string; how: Arrival }; answer: GuardAnswer };
  'boundary/add': { request: { id: BoundaryId; draft: BoundaryDraft }; answer: Saved };
  'boundary/change': { request: { id: BoundaryId; draft: BoundaryDraft }; answer: Saved };
  'boundary/remove': { request: { id: BoundaryId }; answer: 'done' };
  'allowance/end': { request: { boundary: BoundaryId }; answer: 'done' };
  'check/read': { request: object; answer: SelfCheck };
  'check/repair': { request: object; answer: SelfCheck };
}

export type RequestType = keyof Protocol;
export type Request<Type extends RequestType = RequestType> = {
  [Each in Type]: { readonly type: Each } & Readonly<Protocol[Each]['request']>;
}[Type];
export type Answer<Type extends RequestType> = Protocol[Type]['answer'];
