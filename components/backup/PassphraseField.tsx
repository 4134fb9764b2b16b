import type { JSX } from 'preact';
import { Field } from '../shell/Field';

interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | null;
  readonly fresh: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line that is not shown as it is typed. Pasting works, and so do keepers of passwords. */
export function PassphraseField({
  id,
  label,
  hint,
  problem,
  fresh,
  value,
  onChange,
}: PassphraseFieldProps): JSX.Element {
  return (
    <Field
      id={id}
      label={label}
      {...(hint !== undefined && { hint })}
      problems={problem === null ? [] : [problem]}
      input={(tied) => (
        <input
          {...tied}
          class="field__input"
          type="password"
          autocomplete={fresh ? 'new-password' : 'off'}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}
