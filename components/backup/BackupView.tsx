import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { REMINDER_DAYS, type ReminderDays } from '@/utils/settings/settings';
import { Choice } from '../shell/Choice';

interface BackupViewProps {
  /** What was said last of a backup. */
  readonly said: readonly string[];
  readonly problem: string | null;
  readonly reminder: ReminderDays | null;
  readonly onSave: () => void;
  readonly onRestore: () => void;
  readonly onReminder: (days: ReminderDays | null) => void;
  /** A form, or how far something is, in place of the two buttons. */
  readonly children: ComponentChildren;
}

export function BackupView(props: BackupViewProps): JSX.Element {
  const { said, problem, reminder, onSave, onRestore, onReminder, children } = props;
  return (
    <section class="plate stack" id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{i18n.t('backup.title')}</h2>
      <p>{i18n.t('backup.about')}</p>
      <p class="soft">{i18n.t('backup.notIn')}</p>
      {children ?? (
        <div class="row">
          <button type="button" class="button" onClick={onSave}>
            {i18n.t('backup.save')}
          </button>
          <button type="button" class="button" onClick={onRestore}>
            {i18n.t('backup.restore')}
          </button>
        </div>
      )}
      <div role="alert">{problem !== null && <p class="notice">{problem}</p>}</div>
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
      </div>
      <Choice
        legend={i18n.t('backup.remind')}
        name="backup-remind"
        options={[
          { value: 'never', label: i18n.t('backup.remindNever') },
          ...REMINDER_DAYS.map((days) => ({ value: String(days), label: i18n.t('backup.remindDays', days) })),
        ]}
        value={reminder === null ? 'never' : String(reminder)}
        onChange={(chosen) => onReminder(REMINDER_DAYS.find((days) => String(days) === chosen) ?? null)}
      />
    </section>
  );
}
