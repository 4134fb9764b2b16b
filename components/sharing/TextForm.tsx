import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../shell/Field';

interface TextFormProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly most: number;
  readonly value: string;
  readonly submit: string;
  /** @returns what became of it */
  readonly onKeep: (text: string) => Promise<string>;
}

/** One text of the reader's own, kept with a press. */
export function TextForm({ id, label, hint, rows, most, value, submit, onKeep }: TextFormProps): JSX.Element {
  const [text, setText] = useState(value);
  const [said, setSaid] = useState('');
  return (
    <form
      class="stack"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        setSaid('');
        void onKeep(text).then(setSaid);
      }}
    >
      <Field
        id={id}
        label={label}
        {...(hint !== undefined && { hint })}
        problems={[]}
        input={(tied) => {
          const shared = { ...tied, class: 'field__input', autocomplete: 'off', dir: 'auto', value: text } as const;
          return rows === 1 ? (
            <input
              {...shared}
              type="text"
              maxLength={most}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          ) : (
            <textarea
              {...shared}
              rows={rows}
              maxLength={most}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          );
        }}
      />
      <div class="row">
        <button type="submit" class="button">
          {submit}
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </div>
    </form>
  );
}
