import type { Boundary } from '../boundary/boundary';
import type { ImportedList } from '../list/list';
import type { SafeSearchId } from '../safe-search/safe-search';
import type { LockedShow } from './locked-show';
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
  readonly lock: LockChoices;
  readonly retention: Retention;
  /** After so many days without a backup the rooms say so; `null`: never. */
  readonly backupReminder: ReminderDays | null;
}

/** How a lock behaves, where one is turned on. */
export interface LockChoices {
  /** It locks when nobody used the computer for so long; 0: not for that. */
  readonly idleMinutes: IdleMinutes;
  readonly shows: readonly LockedShow[];
}

/** For how long pauses are kept one by one, and what comes of older ones. */
export interface Retention {
  /** `null`: for ever. */
  readonly days: RetentionDays | null;
  /** Counts by day and boundary, or nothing. */
  readonly older: 'counts' | 'gone';
}

export const IDLE_MINUTES = [0, 5, 15, 30, 60] as const;
export type IdleMinutes = (typeof IDLE_MINUTES)[number];

export const RETENTION_DAYS = [730, 365, 90] as const;
export type RetentionDays = (typeof RETENTION_DAYS)[number];

export const REMINDER_DAYS = [7, 30, 90] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

/** Some hours in which every boundary that is on holds, whatever its hours and budget, and there is no "Continue". */
export interface Strict {
  /** When it ends, by the steady clock, in its milliseconds. */
  readonly due: number;
}

export const STRICT_HOURS = [1, 3, 12] as const;
export type StrictHours = (typeof STRICT_HOURS)[number];

export const WAITS_TO_LOOSEN = [0, 1, 8, 24, 72] as const;
export type WaitToLoosen = (typeof WAITS_TO_LOOSEN)[number];

export const SETTINGS_VERSION = 4;
export const FIRST_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  boundaries: [],
  lists: [],
  safeSearch: [],
  waitToLoosen: 0,
  waiting: [],
  strict: null,
  lock: { idleMinutes: 15, shows: [] },
  retention: { days: null, older: 'counts' },
  backupReminder: null,
};
export const MOST_LISTS = 50;
export const MOST_WAITING = 2000;
