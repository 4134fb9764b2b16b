import type { JSX } from 'preact';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  /** Groups the radio buttons; one of its own for each choice on a page. */
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with its own words. */
export function Choice<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
}: ChoiceProps<Value>): JSX.Element {
  return (
    <fieldset class="choice">
      <legend class="field__label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="check">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
