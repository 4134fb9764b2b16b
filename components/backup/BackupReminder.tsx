import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { DueReminder } from '@/utils/backup/reminder';

/** One quiet line, where the person asked for it. */
export function BackupReminder({ days }: DueReminder): JSX.Element {
  return (
    <p class="soft">
      {days === null ? i18n.t('backup.reminderNone') : i18n.t('backup.reminderOld', days)}{' '}
      <a href="#/settings">{i18n.t('backup.reminderLink')}</a>
    </p>
  );
}
