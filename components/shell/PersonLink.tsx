import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { contactLink } from '@/utils/plan/contact-link';
import type { Contact } from '@/utils/plan/plan';

/** Begins to reach somebody of the person's own. */
export function PersonLink({ person }: { readonly person: Contact }): JSX.Element {
  return (
    <a class="button" href={contactLink(person.way)} dir="auto">
      {reachText(person)}
    </a>
  );
}

function reachText({ name, way }: Contact): string {
  switch (way.type) {
    case 'call':
      return i18n.t('exercise.reach.call', { name });
    case 'text':
      return i18n.t('exercise.reach.text', { name });
    case 'mail':
      return i18n.t('exercise.reach.mail', { name });
  }
}
