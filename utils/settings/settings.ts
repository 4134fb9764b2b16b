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
}

export const WAITS_TO_LOOSEN = [0, 1, 8, 24, 72] as const;
export type WaitToLoosen = (typeof WAITS_TO_LOOSEN)[number];

export const SETTINGS_VERSION = 2;
export const FIRST_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  boundaries: [],
  lists: [],
  safeSearch: [],
  waitToLoosen: 0,
  waiting: [],
};
export const MOST_LISTS = 50;
export const MOST_WAITING = 2000;
