import type { JSX } from 'preact';
import { Field } from '../shell/Field';

interface LineFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problems: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of the person's own words. */
export function LineField({ value, onChange, ...field }: LineFieldProps): JSX.Element {
  return (
    <Field
      {...field}
      input={(tied) => (
        <input
          {...tied}
          class="field__input"
          type="text"
          autocomplete="off"
          dir="auto"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}
