import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Contact } from '@/utils/plan/plan';
import { PersonLink } from '../shell/PersonLink';

export function People({ people }: { readonly people: readonly Contact[] }): JSX.Element {
  if (people.length === 0)
    return (
      <div class="exercise__more">
        <p>{i18n.t('exercise.reach.nobody')}</p>
        <a class="button" href="help.html">
          {i18n.t('exercise.reach.help')}
        </a>
      </div>
    );
  return (
    <div class="exercise__people">
      {people.map((person) => (
        <PersonLink key={person.id} person={person} />
      ))}
    </div>
  );
}
