import { daysBefore } from '../journal/day';
import type { Settings } from '../settings/settings';

/** Where local storage keeps the day of the last backup: the day alone, and nothing of what is in it. */
export const BACKUP_MADE_KEY = 'backup-made';

/** What the rooms say where there was no backup for as long as the person chose; `days`: since the last one, `null` where there is none. */
export interface DueReminder {
  readonly days: number | null;
}

/** @param stored what storage holds as the day of the last backup @param today `YYYY-MM-DD` */
export function dueReminder(
  { backupReminder }: Pick<Settings, 'backupReminder'>,
  stored: unknown,
  today: string,
): DueReminder | null {
  if (backupReminder === null) return null;
  if (typeof stored !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(stored)) return { days: null };
  if (stored > daysBefore(today, backupReminder)) return null;
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${stored}T00:00:00Z`)) / MS_PER_DAY);
  return { days };
}

const MS_PER_DAY = 86_400_000;
