import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { contactLink } from '@/utils/plan/contact-link';
import type { Contact } from '@/utils/plan/plan';
import type { Sentence } from '@/utils/sentence/sentence';
import { say } from '../shell/say';
import { ContactForm, type ContactFormProps } from './ContactForm';
import { PlanSection } from './PlanSection';
import { RemovableList } from './RemovableList';

interface PeopleViewProps extends ContactFormProps {
  readonly contacts: readonly Contact[];
  readonly full: Sentence | null;
  readonly said: string;
  readonly onRemove: (id: string) => void;
}

export function PeopleView({ contacts, full, said, onRemove, ...form }: PeopleViewProps): JSX.Element {
  return (
    <PlanSection id="people" title={i18n.t('plan.people.title')} about={i18n.t('plan.people.about')} said={said}>
      <RemovableList
        label={i18n.t('plan.people.list')}
        items={contacts.map(({ id, name, way }) => ({
          id,
          name,
          shown: (
            <>
              <strong dir="auto">{name}</strong>
              <a href={contactLink(way)} dir="ltr">
                {way.to}
              </a>
            </>
          ),
        }))}
        onRemove={onRemove}
      />
      {full === null ? <ContactForm {...form} /> : <p class="soft small">{say(full)}</p>}
    </PlanSection>
  );
}
