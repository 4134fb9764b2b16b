import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Field } from './Field';
import { Tick } from './Tick';

/** A password field has no role of its own; screen readers say all the same that it is protected. */
const NAMED = { role: 'textbox' } as const;

interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | null;
  /** Tells password managers what it is for; `off`: none of theirs. */
  readonly kind: 'current-password' | 'new-password' | 'off';
  readonly shown?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function PassphraseField(props: PassphraseFieldProps): JSX.Element {
  const { id, label, hint, problem, kind, shown = false, value, onChange } = props;
  return (
    <Field
      id={id}
      label={label}
      {...(hint !== undefined && { hint })}
      problems={problem === null ? [] : [problem]}
      input={(tied) => (
        <input
          {...tied}
          {...NAMED}
          class="field__input"
          type={(shown ? 'text' : 'password') as 'text'}
          autocomplete={kind}
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}

/** Password managers keep passwords by user names; there is nobody else here. */
export function UserNameHint(): JSX.Element {
  return <input type="text" name="username" autocomplete="username" value={i18n.t('extension.name')} readonly hidden />;
}

interface ShowTypedProps {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

export function ShowTyped({ shown, onChange }: ShowTypedProps): JSX.Element {
  return (
    <Tick checked={shown} onChange={onChange}>
      {i18n.t('lock.passphrase.show')}
    </Tick>
  );
}
