import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { TEMPLATES, type Template } from '@/utils/boundary/templates';
import { say } from '../shell/say';

interface TemplatesProps {
  readonly onChoose: (template: Template) => void;
}

/** Starting points: a press fills the form, and nothing more. */
export function Templates({ onChoose }: TemplatesProps): JSX.Element {
  return (
    <ul class="templates" aria-label={i18n.t('template.title')}>
      {TEMPLATES.map((template) => (
        <li key={template.id}>
          <button type="button" class="button templates__one" onClick={() => onChoose(template)}>
            <strong>{say({ key: template.name })}</strong>
            <span class="small">{say({ key: template.about })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
