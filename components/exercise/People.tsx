import type { JSX } from 'preact';
import { i18n } from '#i18n';

/** Somebody the person chose to reach. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly way: { readonly type: 'call' | 'text' | 'mail'; readonly to: string };
}

const SCHEMES = { call: 'tel', text: 'sms', mail: 'mailto' } as const;

export function People({ people }: { readonly people: readonly Person[] }): JSX.Element {
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
      {people.map(({ id, name, way }) => (
        <a class="button" key={id} href={`${SCHEMES[way.type]}:${encodeURI(way.to)}`} dir="auto">
          {wayText(way.type, name)}
        </a>
      ))}
    </div>
  );
}

function wayText(type: Person['way']['type'], name: string): string {
  switch (type) {
    case 'call':
      return i18n.t('exercise.reach.call', { name });
    case 'text':
      return i18n.t('exercise.reach.text', { name });
    case 'mail':
      return i18n.t('exercise.reach.mail', { name });
  }
}
