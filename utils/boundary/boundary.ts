import type { ListId } from '../list/list-id';
import type { Word, WordScope } from '../words/word';
import type { Budget, StepUp } from './budget';
import type { Schedule, Span } from './schedule';
import type { Site } from './site';

declare const boundaryIdBrand: unique symbol;
/** Random, so that it says nothing about what it stands for: it is all that the journal ever holds of a boundary. */
export type BoundaryId = string & { readonly [boundaryIdBrand]: true };

/** What a person set for themselves. */
export interface Boundary {
  readonly id: BoundaryId;
  /** The person's own label; where they gave none, the first line as written. */
  readonly name: string;
  /** Their own reason, one line, shown at the pause; may be empty. */
  readonly reason: string;
  /** Of sites that are no exceptions, of words, or of lists, there is at least one. */
  readonly sites: readonly Site[];
  readonly words: readonly Word[];
  readonly wordScope: WordScope;
  readonly lists: readonly ListId[];
  /** Whether what it covers is covered in caches, archives and translators, too. */
  readonly mirrors: boolean;
  readonly when: Schedule;
  /** What is free before it holds; `null`: nothing. */
  readonly budget: Budget | null;
  /** How long "Continue" waits, in whole seconds. */
  readonly waitSeconds: number;
  /** How much longer after each "Continue" of a day; `null`: no longer. */
  readonly stepUp: StepUp | null;
  /** How long it is open after "Continue", in whole minutes; 0 means this page once. */
  readonly allowMinutes: number;
  readonly hard: Hard;
  readonly on: boolean;
}

/** When there is no "Continue". */
export type Hard =
  | { readonly type: 'never' }
  | { readonly type: 'always' }
  | { readonly type: 'hours'; readonly spans: readonly Span[] };

/** What the form holds: a boundary that has no id until it is kept. */
export type BoundaryDraft = Omit<Boundary, 'id'>;

/** Words and lists reach over the whole web, so "Continue" opens the host that was asked for, and not all of them. */
export function isWide(boundary: Pick<Boundary, 'words' | 'lists'>): boolean {
  return boundary.words.length > 0 || boundary.lists.length > 0;
}

/** A boundary of exceptions alone would hold nothing. */
export function isHeldBySomething({ sites, words, lists }: Pick<Boundary, 'sites' | 'words' | 'lists'>): boolean {
  return lists.length > 0 || [...sites, ...words].some(({ exception }) => !exception);
}

export const WAIT_SECONDS = { least: 0, usual: 20, most: 900 } as const;
export const ALLOW_MINUTES = { least: 0, usual: 10, most: 240 } as const;
export const NAME_LENGTH = 80;
export const REASON_LENGTH = 200;
export const SITES_PER_BOUNDARY = 500;
export const LISTS_PER_BOUNDARY = 20;
export const BOUNDARIES = 1000;
