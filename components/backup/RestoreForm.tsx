import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Field } from '../shell/Field';
import { PassphraseField } from '../shell/PassphraseField';

interface RestoreFormProps {
  readonly passphrase: string;
  readonly problems: { readonly file: string | null; readonly passphrase: string | null };
  readonly onFile: (file: File | null) => void;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

export function RestoreForm(props: RestoreFormProps): JSX.Element {
  const { passphrase, problems, onFile, onPassphrase, onSubmit, onCancel } = props;
  return (
    <form
      class="stack"
      noValidate
      aria-label={i18n.t('backup.restore')}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Field
        id="backup-file"
        label={i18n.t('backup.file')}
        hint={i18n.t('backup.fileHint')}
        problems={problems.file === null ? [] : [problems.file]}
        input={(tied) => (
          <input {...tied} type="file" onChange={({ currentTarget }) => onFile(currentTarget.files?.[0] ?? null)} />
        )}
      />
      <PassphraseField
        id="backup-file-passphrase"
        label={i18n.t('backup.filePassphrase')}
        problem={problems.passphrase}
        kind="off"
        value={passphrase}
        onChange={onPassphrase}
      />
      <div class="row">
        <button type="submit" class="button button--main">
          {i18n.t('backup.open')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('shell.cancel')}
        </button>
      </div>
    </form>
  );
}
