import type { JSX } from 'preact';
import { Field } from './Field';

export interface LineFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  readonly mode?: 'text' | 'tel' | 'email';
  readonly problems: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of the person's own words. */
export function LineField({ example, mode = 'text', value, onChange, ...field }: LineFieldProps): JSX.Element {
  return (
    <Field
      {...field}
      input={(tied) => (
        <input
          {...tied}
          class="field__input"
          type="text"
          inputMode={mode}
          autocomplete="off"
          dir="auto"
          placeholder={example}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}
