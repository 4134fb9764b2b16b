import type { JSX } from 'preact';
import type { Sentence } from '@/utils/sentence/sentence';
import { Field } from '../shell/Field';
import { say } from '../shell/say';

export interface PlanLineProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  readonly mode?: 'text' | 'tel' | 'email';
  readonly problem: Sentence | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line that the person writes. */
export function PlanLine(props: PlanLineProps): JSX.Element {
  const { id, label, hint, example, mode = 'text', problem, value, onChange } = props;
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
