import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LEAST_PASSPHRASE } from '@/utils/backup/limits';
import type { PassphraseProblem, PassphraseText } from '@/utils/backup/read-passphrase';
import { PassphraseField } from '../shell/PassphraseField';
import { say } from '../shell/say';

interface SaveFormProps {
  readonly value: PassphraseText;
  readonly problem: PassphraseProblem | null;
  readonly onChange: (value: PassphraseText) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

export function SaveForm({ value, problem, onChange, onSubmit, onCancel }: SaveFormProps): JSX.Element {
  const problemOf = (field: keyof PassphraseText): string | null =>
    problem?.field === field ? say(problem.sentence) : null;
  return (
    <form
      class="stack"
      noValidate
      aria-label={i18n.t('backup.save')}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <PassphraseField
        id="backup-passphrase"
        label={i18n.t('backup.passphrase')}
        hint={i18n.t('backup.passphraseHint', { least: LEAST_PASSPHRASE })}
        problem={problemOf('passphrase')}
        kind="new-password"
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
      />
      <PassphraseField
        id="backup-again"
        label={i18n.t('backup.again')}
        problem={problemOf('again')}
        kind="new-password"
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
      />
      <div class="row">
        <button type="submit" class="button button--main">
          {i18n.t('backup.make')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('shell.cancel')}
        </button>
      </div>
    </form>
  );
}
