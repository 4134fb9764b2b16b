import type { JSX } from 'preact';
import { Field } from '../shell/Field';

interface CardFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Where a card is pasted. */
export function CardField({ id, label, hint, problem, value, onChange }: CardFieldProps): JSX.Element {
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      problems={problem === null ? [] : [problem]}
      input={(tied) => (
        <textarea
          {...tied}
          class="field__input card-text"
          rows={3}
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}
