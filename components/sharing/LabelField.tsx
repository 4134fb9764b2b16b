import type { JSX } from 'preact';
import type { Sentence } from '@/utils/sentence/sentence';
import { Field } from '../shell/Field';
import { say } from '../shell/say';

interface LabelFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem: Sentence | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The person's own name for somebody, which never leaves. */
export function LabelField({ id, label, hint, problem, value, onChange }: LabelFieldProps): JSX.Element {
  return (
    <Field
      id={id}
      label={label}
      {...(hint !== undefined && { hint })}
      problems={problem === null ? [] : [say(problem)]}
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
