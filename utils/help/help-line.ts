import type { Country } from './countries';

/** `thoughts`: for somebody who is worried about their own sexual thoughts about children. */
export type HelpKind = 'listening' | 'violence' | 'lgbtq' | 'thoughts';

/** `some`: neither the whole day nor hours that our source could tell for sure. */
export type HelpHours =
  | { readonly type: 'always' }
  | { readonly type: 'daily'; readonly from: string; readonly until: string }
  | { readonly type: 'some' };

/** Somebody whom a person can reach by telephone. */
export interface HelpLine {
  readonly country: Country;
  readonly kind: HelpKind;
  /** What it calls itself. */
  readonly name: string;
  /** The language of the name, as in HTML's `lang`. */
  readonly lang: string;
  readonly hours: HelpHours;
  /** Known to cost nothing within the country. */
  readonly free: boolean;
  /** Grouped as people there write them. */
  readonly call: readonly string[];
  /** A number for text messages, and the word to begin with where one is needed. */
  readonly text?: { readonly number: string; readonly word?: string };
  /** Where this was read. */
  readonly seen: readonly string[];
}

/** When the sources were read, year and month. */
export const HELP_LINES_SEEN = '2026-11';

export const ALWAYS: HelpHours = { type: 'always' };
export const SOMETIMES: HelpHours = { type: 'some' };
