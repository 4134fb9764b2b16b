import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ContactWay } from '@/utils/plan/plan';
import type { Sentence } from '@/utils/sentence/sentence';
import { Choice } from '../shell/Choice';
import { OwnLine } from '../shell/OwnLine';
import { PlanForm } from './PlanForm';

export interface ContactText {
  readonly name: string;
  readonly way: ContactWay['type'];
  readonly to: string;
}
export type ContactProblems = Readonly<Record<'name' | 'to', Sentence | null>>;

export interface ContactFormProps {
  readonly text: ContactText;
  readonly problems: ContactProblems;
  readonly onChange: (part: Partial<ContactText>) => void;
  readonly onSubmit: () => void;
}

export function ContactForm({ text, problems, onChange, onSubmit }: ContactFormProps): JSX.Element {
  const mail = text.way === 'mail';
  return (
    <PlanForm add={i18n.t('plan.people.add')} onSubmit={onSubmit}>
      <OwnLine
        id="person-name"
        label={i18n.t('plan.people.name')}
        problem={problems.name}
        value={text.name}
        onChange={(name) => onChange({ name })}
      />
      <div class="plan__ways">
        <Choice
          legend={i18n.t('plan.people.way')}
          name="way"
          options={[
            { value: 'call', label: i18n.t('plan.people.call') },
            { value: 'text', label: i18n.t('plan.people.text') },
            { value: 'mail', label: i18n.t('plan.people.mail') },
          ]}
          value={text.way}
          onChange={(way) => onChange({ way })}
        />
      </div>
      <OwnLine
        id="person-to"
        label={mail ? i18n.t('plan.people.address') : i18n.t('plan.people.phone')}
        mode={mail ? 'email' : 'tel'}
        problem={problems.to}
        value={text.to}
        onChange={(to) => onChange({ to })}
      />
    </PlanForm>
  );
}
