import type { Boundary } from '../boundary/boundary';
import type { ImportedList } from '../list/list';
import type { SafeSearchId } from '../safe-search/safe-search';
import type { Waiting } from './waiting';

/** What a person has set, as it lies in storage. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly boundaries: readonly Boundary[];
  readonly lists: readonly ImportedList[];
  /** Services whose own filter is asked for. */
  readonly safeSearch: readonly SafeSearchId[];
  /** How long a change that loosens waits, in hours. */
  readonly waitToLoosen: WaitToLoosen;
  /** Changes that wait. */
  readonly waiting: readonly Waiting[];
  readonly strict: Strict | null;
}

/** Some hours in which every boundary that is on holds, whatever its hours and budget, and there is no "Continue". */
export interface Strict {
  /** When it ends, by the steady clock, in its milliseconds. */
  readonly due: number;
}

export const STRICT_HOURS = [1, 3, 12] as const;
export type StrictHours = (typeof STRICT_HOURS)[number];

export const WAITS_TO_LOOSEN = [0, 1, 8, 24, 72] as const;
export type WaitToLoosen = (typeof WAITS_TO_LOOSEN)[number];

export const SETTINGS_VERSION = 3;
export const FIRST_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  boundaries: [],
  lists: [],
  safeSearch: [],
  waitToLoosen: 0,
  waiting: [],
  strict: null,
};
export const MOST_LISTS = 50;
export const MOST_WAITING = 2000;
