import type { Journal } from '../journal/journal';
import type { Plan } from '../plan/plan';
import type { Sentence } from '../sentence/sentence';
import type { Settings } from '../settings/settings';
import type { OpenVault } from '../vault/vault';
import type { BackupProblem } from './backup-error';
import type { BackupContents } from './contents';
import type { PartLine } from './line';

/** What a page asks the backup's worker for. What was read stays in the worker until it is united with the journal, or the worker ends. */
export type BackupJob =
  | {
      readonly type: 'save';
      /** Unix milliseconds. */
      readonly made: number;
      readonly settings: Settings;
      readonly plan: Plan;
      readonly journal: Journal;
      readonly passphrase: string;
    }
  | { readonly type: 'read'; readonly file: Blob; readonly passphrase: string }
  /** `today`: `YYYY-MM-DD`. */
  | { readonly type: 'unite'; readonly vault: OpenVault; readonly today: string };

/** What the worker says: how far it is (0 to 1), and once how it ended. */
export type BackupReport =
  | { readonly type: 'progress'; readonly progress: number }
  | { readonly type: 'saved'; readonly file: Blob }
  | { readonly type: 'read'; readonly contents: BackupContents; readonly parts: readonly PartLine[] }
  | { readonly type: 'united' }
  | { readonly type: 'failed'; readonly problem: BackupProblem; readonly sentence: Sentence; readonly reason: string };
