import type { JSX } from 'preact';
import { TEMPLATES, type Template } from '@/utils/boundary/templates';

interface TemplatesProps {
  readonly onChoose: (template: Template) => void;
}

/** Starting points: a press fills the form, and nothing more. */
export function Templates({ onChoose }: TemplatesProps): JSX.Element {
  return (
    <ul class="templates" aria-label="Starting points">
      {TEMPLATES.map((template) => (
        <li key={template.id}>
          <button type="button" class="button templates__one" onClick={() => onChoose(template)}>
            <strong>{template.name}</strong>
            <span class="small">{template.about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
