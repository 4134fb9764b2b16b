import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LOCKED_SHOWS, type LockedShow } from '@/utils/settings/locked-show';
import { Tick } from '../shell/Tick';

const WORDS = {
  names: 'lock.shows.names',
  triggers: 'lock.shows.triggers',
  cards: 'lock.shows.cards',
  people: 'lock.shows.people',
  activities: 'lock.shows.activities',
  'first-steps': 'lock.shows.firstSteps',
  numbers: 'lock.shows.numbers',
} as const satisfies Readonly<Record<LockedShow, string>>;

interface ShowsFieldProps {
  readonly shows: readonly LockedShow[];
  readonly onChange: (shows: readonly LockedShow[]) => void;
}

/** What of the person's own words may help them while it is locked. */
export function ShowsField({ shows, onChange }: ShowsFieldProps): JSX.Element {
  return (
    <fieldset class="choice">
      <legend class="field__label">{i18n.t('lock.shows.legend')}</legend>
      <p class="soft">{i18n.t('lock.shows.about')}</p>
      <div class="shows">
        {LOCKED_SHOWS.map((show) => (
          <Tick
            key={show}
            checked={shows.includes(show)}
            onChange={(checked) => onChange(checked ? [...shows, show] : shows.filter((each) => each !== show))}
          >
            {i18n.t(WORDS[show])}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}
