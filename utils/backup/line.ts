import type { Boundary, BoundaryId } from '../boundary/boundary';
import type { Site } from '../boundary/site';
import type { Tally } from '../journal/count';
import type { GapCause } from '../journal/event';
import type { RefreshHours } from '../list/list';
import type { ListId } from '../list/list-id';
import type { Activity, Card, Comfort, Contact, Goal, OwnNumber, Plan, Trigger } from '../plan/plan';
import type { SafeSearchId } from '../safe-search/safe-search';
import type { ReminderDays, WaitToLoosen } from '../settings/settings';
import type { Word } from '../words/word';

/*
 * What stands in a backup, version 1: NDJSON in an age file for a passphrase.
 *
 *   {"format":"breakwater-backup","version":1,"made":1795550000000,"events":2}
 *   {"type":"settings","safeSearch":[],"waitToLoosen":8}
 *   {"type":"boundary","boundary":{"id":"…","name":"…","sites":[…],…}}
 *   {"type":"trigger","trigger":{"id":"…","text":"…"}}
 *   {"type":"shown","id":"…","at":1795540000000,"offset":60,"boundary":"…"}
 *
 * One thing a line, with the names of the code. Names on imported lists are not in it: they are fetched or imported again. Nor is what
 * belongs to this browser alone: changes that wait, a strict window, what is used of budgets. A line of a type that is not known is passed
 * over and counted; anything else that is not as it should be refuses the whole file.
 */

export const BACKUP_VERSION = 1;

export interface BackupHead {
  readonly format: 'breakwater-backup';
  readonly version: typeof BACKUP_VERSION;
  /** Unix milliseconds. */
  readonly made: number;
  /** How many lines are events. */
  readonly events: number;
}

/** All that is in a backup beside the journal's events. */
export type PartLine =
  | ({ readonly type: 'settings' } & BackupSettings)
  | { readonly type: 'boundary'; readonly boundary: Boundary }
  /** What did not fit into the line of the boundary. */
  | {
      readonly type: 'more';
      readonly boundary: BoundaryId;
      readonly sites: readonly Site[];
      readonly words: readonly Word[];
    }
  | { readonly type: 'list'; readonly list: BackupList }
  | { readonly type: 'trigger'; readonly trigger: Trigger }
  | { readonly type: 'card'; readonly card: Card }
  | { readonly type: 'contact'; readonly contact: Contact }
  | { readonly type: 'activity'; readonly activity: Activity }
  | { readonly type: 'first-step'; readonly step: string }
  | { readonly type: 'goal'; readonly goal: Goal }
  | { readonly type: 'number'; readonly number: OwnNumber }
  | { readonly type: 'exercises'; readonly exercises: Plan['exercises'] }
  | { readonly type: 'comfort'; readonly comfort: Comfort }
  /** What is left of a day that is not kept in detail any more. */
  | ({ readonly type: 'day'; readonly date: string; readonly boundary: BoundaryId } & Tally)
  | { readonly type: 'day-gap'; readonly date: string; readonly cause: GapCause }
  /** Days before `until`, `YYYY-MM-DD`, are counted so, and `keptFor` days were kept in detail then. */
  | { readonly type: 'counted'; readonly until: string; readonly keptFor: number };

export interface BackupSettings {
  readonly safeSearch?: readonly SafeSearchId[];
  readonly waitToLoosen?: WaitToLoosen;
  readonly backupReminder?: ReminderDays | null;
}

/** A list without its names. */
export interface BackupList {
  readonly id: ListId;
  readonly name: string;
  readonly source:
    | { readonly type: 'text' }
    | { readonly type: 'file'; readonly fileName: string }
    | { readonly type: 'address'; readonly url: string; readonly everyHours: RefreshHours | null };
}
