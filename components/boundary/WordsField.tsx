import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { DraftText } from '@/utils/boundary/read-draft';
import { Choice } from '../shell/Choice';
import { Field } from '../shell/Field';

interface WordsFieldProps {
  readonly text: DraftText;
  readonly problems: readonly string[];
  readonly onChange: (part: Partial<DraftText>) => void;
}

/** Words, beside sites or instead of them. The text of pages is never read. */
export function WordsField({ text, problems, onChange }: WordsFieldProps): JSX.Element {
  return (
    <>
      <Field
        id="words"
        label={i18n.t('words.label')}
        hint={i18n.t('words.hint')}
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
        legend={i18n.t('words.where')}
        name="word-scope"
        options={[
          { value: 'searches', label: i18n.t('words.searches') },
          { value: 'addresses', label: i18n.t('words.addresses') },
        ]}
        value={text.wordScope}
        onChange={(wordScope) => onChange({ wordScope })}
      />
    </>
  );
}
