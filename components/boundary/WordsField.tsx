import type { JSX } from 'preact';
import type { DraftText } from '@/utils/boundary/read-draft';
import { Choice } from '../shell/Choice';
import { Field } from '../shell/Field';

interface WordsFieldProps {
  readonly text: DraftText;
  readonly problems: readonly string[];
  readonly onChange: (part: Partial<DraftText>) => void;
}

const SCOPES = [
  { value: 'searches', label: 'In what I search for. Needs access to the big search engines.' },
  { value: 'addresses', label: 'In every address. Needs access to all sites.' },
] as const;

/** Words, beside sites or instead of them. The text of pages is never read. */
export function WordsField({ text, problems, onChange }: WordsFieldProps): JSX.Element {
  return (
    <>
      <Field
        id="words"
        label="Words"
        hint="One a line, or words that stand next to each other. Put ! before an exception. Breakwater looks at addresses and searches, never at what a page says."
        problems={problems}
        input={(tied) => (
          <textarea
            {...tied}
            class="field__input"
            rows={3}
            dir="auto"
            spellcheck={false}
            autocapitalize="none"
            autocomplete="off"
            value={text.words}
            onInput={({ currentTarget }) => onChange({ words: currentTarget.value })}
          />
        )}
      />
      <Choice
        legend="Where to look for the words"
        name="word-scope"
        options={SCOPES}
        value={text.wordScope}
        onChange={(wordScope) => onChange({ wordScope })}
      />
    </>
  );
}
