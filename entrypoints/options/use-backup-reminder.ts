import { useEffect, useState } from 'preact/hooks';
import { BACKUP_MADE_KEY, type DueReminder, dueReminder } from '@/utils/backup/reminder';
import { dayOf } from '@/utils/journal/day';
import { systemClock } from '@/utils/platform/clock';
import { localStore } from '@/utils/platform/store';
import { useSettings } from './use-settings';

/** What the rooms say of backups; `null`: nothing. */
export function useBackupReminder(): DueReminder | null {
  const read = useSettings();
  const [made, setMade] = useState<{ readonly day: unknown } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void =>
      void localStore.get(BACKUP_MADE_KEY).then((day) => !stop.signal.aborted && setMade({ day }));
    localStore.onChange(BACKUP_MADE_KEY, look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  if (read?.type !== 'settings' || made === null) return null;
  const now = systemClock.now();
  return dueReminder(read.settings, made.day, dayOf(now, systemClock.offset(now)));
}
