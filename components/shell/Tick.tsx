import type { ComponentChildren, JSX } from 'preact';

interface TickProps {
  readonly checked: boolean;
  /** Where its words alone do not say what it is about: they are in it. */
  readonly name?: string;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A yes or no, with its words beside it. */
export function Tick({ checked, name, onChange, children }: TickProps): JSX.Element {
  return (
    <label class="check">
      <input
        type="checkbox"
        aria-label={name}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
