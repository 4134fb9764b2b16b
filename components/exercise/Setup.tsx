import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type Session, type SessionEvent, variantOf } from '@/utils/exercise/session';
import { labelOf } from '@/utils/exercise/way';
import { say } from '../shell/say';

interface SetupProps {
  readonly session: Session;
  readonly onEvent: (event: SessionEvent) => void;
}

/** How long, or in which rhythm; and whether in words alone. */
export function Setup({ session, onEvent }: SetupProps): JSX.Element {
  const labels = variantOf(session).ways.map((way) => say(labelOf(way)));
  return (
    <div class="exercise__setup">
      {labels.length === 1 ? (
        <p class="exercise__quiet">{labels[0]}</p>
      ) : (
        <fieldset class="exercise__ways">
          <legend class="visually-hidden">{i18n.t('exercise.ways')}</legend>
          {labels.map((label, way) => (
            <label class="exercise__way" key={label}>
              <input
                type="radio"
                name="exercise-way"
                checked={way === session.way}
                onChange={() => onEvent({ type: 'way', way })}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <label class="exercise__way">
        <input
          type="checkbox"
          checked={session.plain}
          onChange={({ currentTarget }) => onEvent({ type: 'plain', plain: currentTarget.checked })}
        />
        {i18n.t('exercise.wordsOnly')}
      </label>
    </div>
  );
}
