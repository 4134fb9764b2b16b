import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Field } from '../shell/Field';

interface SitesFieldProps {
  readonly problems: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SitesField({ problems, value, onChange }: SitesFieldProps): JSX.Element {
  return (
    <Field
      id="sites"
      label={i18n.t('boundary.form.sites')}
      hint={i18n.t('boundary.form.sitesHint')}
      problems={problems}
      input={(tied) => (
        <textarea
          {...tied}
          class="field__input"
          rows={3}
          spellcheck={false}
          autocapitalize="none"
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}
