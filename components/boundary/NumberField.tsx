import type { JSX } from 'preact';
import { Field } from '../shell/Field';

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is counted, shown beside the number; the hint says it too. */
  readonly unit: string;
  readonly range: { readonly least: number; readonly most: number };
  readonly problems: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function NumberField({ unit, range, value, onChange, ...field }: NumberFieldProps): JSX.Element {
  return (
    <Field
      {...field}
      input={(tied) => (
        <div class="row">
          <input
            {...tied}
            class="field__input field__input--number"
            type="number"
            inputMode="numeric"
            min={range.least}
            max={range.most}
            value={value}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
          <span aria-hidden="true">{unit}</span>
        </div>
      )}
    />
  );
}
