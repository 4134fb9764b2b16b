import type { BoundaryId } from '../boundary/boundary';
import type { StepUp } from '../boundary/budget';
import type { LookedBackEvent, NoteAbout, OutcomeEvent, PractisedEvent } from '../journal/event';
import type { SelfCheck } from '../keeper/self-check';
import type { PauseHelp } from '../pause/pause-help';
import type { PauseId } from '../pause/pause-id';
import type { PlanEdit } from '../plan/plan-edit';
import type { Sentence } from '../sentence/sentence';
import type { Edit } from '../settings/edit';
import type { WaitingId } from '../settings/waiting';
import type { SharingEdit } from '../sharing/sharing-edit';

/** What a pause page is told when it asks for an address. */
export type PauseOpened =
  | {
      readonly type: 'hold';
      readonly boundary: { readonly id: BoundaryId; readonly name: string; readonly reason: string };
      /** `null`: the person chose beforehand that there is no way on just now. */
      readonly waitSeconds: number | null;
      /** 0 means this page once. */
      readonly allowMinutes: number;
      /** The host that "Continue" opens; `null` where it opens the whole boundary. */
      readonly opens: string | null;
      /** Milliseconds until it holds otherwise by itself, or no more; `null` where it does not within a day. */
      readonly changesInMs: number | null;
      readonly help: PauseHelp;
      /** By how much the wait grows with each "Continue" of the day. */
      readonly stepUp: StepUp | null;
    }
  /** Nothing holds the address any more: the page goes on at once. */
  | { readonly type: 'open' }
  /** The person is on their way back past this page: go back once more. */
  | { readonly type: 'back' }
  /** The settings cannot be read: the rule stands, `sentence` says what is wrong, and going on opens the host for ten minutes. */
  | { readonly type: 'trouble'; readonly sentence: Sentence };

export type Continued =
  | { readonly type: 'go' }
  /** The wait that the boundary asks for now is not over, for example because it was made longer meanwhile. */
  | { readonly type: 'wait'; readonly waitSeconds: number | null };

/**
 * How a page came to stand at its address: loaded; loaded by Back or Forward; brought back from the back/forward cache;
 * moved there by itself within the open page, as a new history entry or in place of the present one; stuck there, because
 * going back led nowhere; or there already, when its guard learned that a style hides it.
 */
export type Arrival = 'loaded' | 'travelled' | 'restored' | 'pushed' | 'replaced' | 'stuck' | 'hidden';

/** What the guard does with the page that it runs in. */
export type GuardAnswer =
  /** Show the page. `remainingMs` is `null` where no allowance is what opens it; `counting` where a budget is. */
  | { readonly type: 'stay'; readonly remainingMs: number | null; readonly counting: Counting | null }
  /** The tab is on its way to the pause: keep the page hidden. */
  | { readonly type: 'moving' }
  /** The person is on their way back past this page: go back once more. */
  | { readonly type: 'back' };

/** A budget is what leaves a page open: the time spent on it is counted. */
export interface Counting {
  /** What is left of the time, milliseconds; `null` where openings are counted. */
  readonly leftMs: number | null;
  /** Whether time counts in which the page can be heard and not seen, too. */
  readonly audible: boolean;
}

export type Saved =
  /** `waitsMs`: part of it loosens, and waits so long; `null` where all of it holds already. */
  | { readonly type: 'saved'; readonly waitsMs: number | null }
  | { readonly type: 'refused'; readonly sentence: Sentence };

/** What became of a change of the plan. */
export type PlanSaved = { readonly type: 'saved' } | { readonly type: 'refused'; readonly sentence: Sentence };

/** What became of a change of sharing. */
export type SharingSaved = PlanSaved;

/** What became of a change of the vault's keys. */
export type VaultReplaced = { readonly type: 'replaced' } | { readonly type: 'refused'; readonly sentence: Sentence };

/** What became of a note. */
export type NoteKept = PlanSaved;

/** In a private window Chromium lets Breakwater reach only what belongs to such windows. */
export type Erased = 'done' | 'private';

/** What the person did at a pause, as the page tells it. */
export type OutcomeTold = Pick<OutcomeEvent, 'seconds' | 'trigger' | 'exercise' | 'urge' | 'urgeAfter' | 'emotion'>;

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
  /** Seals an exercise that was done without a pause; `id` is made by the page. */
  'exercise/practised': {
    request: { id: PauseId; told: Pick<PractisedEvent, 'exercise' | 'urge' | 'urgeAfter' | 'emotion'> };
    answer: 'done';
  };
  /** Seals that somebody looked back at a pause, or did not want to; `id` is made by the page. */
  'look-back/done': {
    request: { id: PauseId; told: Pick<LookedBackEvent, 'pause' | 'finished' | 'trigger'> };
    answer: 'done';
  };
  /** Seals a note in the person's own words, an empty one where they take it away; `id` is made by the page. Nothing of a private window is kept. */
  'journal/note': { request: { id: PauseId; about: NoteAbout; text: string }; answer: NoteKept };
  /** `hidden`: the guard's style hides the page until it is revealed. */
  'guard/check': { request: { visit: string; address: string; how: Arrival; hidden: boolean }; answer: GuardAnswer };
  /** The page was seen (or heard) for the last `ms` milliseconds, up to now. */
  'guard/seen': { request: { visit: string; address: string; ms: number; heard: boolean }; answer: Counting | null };
  /** Whether anything holds an address that a rule could not tell of; where nothing does, this tab may load it. */
  'address/check': { request: { address: string }; answer: 'open' | 'hold' };
  /** `id`: for the part of it that has to wait, if one has to. */
  'settings/edit': { request: { edit: Edit; id: WaitingId }; answer: Saved };
  'plan/edit': { request: { edit: PlanEdit }; answer: PlanSaved };
  'sharing/edit': { request: { edit: SharingEdit }; answer: SharingSaved };
  /** A header with other slots or keys takes the place of the present one; `vaultKey` (base64) is what it is signed under. */
  'vault/replace': { request: { header: unknown; vaultKey: string }; answer: VaultReplaced };
  /** Forgets the key. */
  'vault/lock': { request: object; answer: 'done' };
  /** A backup was made on this day, `YYYY-MM-DD`. */
  'backup/made': { request: { day: string }; answer: 'done' };
  /** Takes away all that was ever kept or set; answered before the page that asks is closed. */
  'erase/everything': { request: object; answer: Erased };
  'allowance/end': { request: { boundary: BoundaryId }; answer: 'done' };
  'check/read': { request: object; answer: SelfCheck };
  'check/repair': { request: object; answer: SelfCheck };
}

export type RequestType = keyof Protocol;
export type Request<Type extends RequestType = RequestType> = {
  [Each in Type]: { readonly type: Each } & Readonly<Protocol[Each]['request']>;
}[Type];
export type Answer<Type extends RequestType> = Protocol[Type]['answer'];
