import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { STRICT_HOURS, type StrictHours } from '@/utils/settings/settings';
import { Choice } from '../shell/Choice';

interface StrictChoiceProps {
  readonly hours: StrictHours;
  readonly said: string;
  readonly onChange: (hours: StrictHours) => void;
  readonly onHold: () => void;
}

/** Some hours without a way on, for somebody who wants them now. */
export function StrictChoice({ hours, said, onChange, onHold }: StrictChoiceProps): JSX.Element {
  return (
    <section class="plate" aria-labelledby="strict-title">
      <h2 id="strict-title">{i18n.t('strict.title')}</h2>
      <p>{i18n.t('strict.about')}</p>
      <Choice
        legend={i18n.t('strict.hours')}
        name="strict"
        options={STRICT_HOURS.map((each) => ({ value: String(each), label: i18n.t('strict.choice', each) }))}
        value={String(hours)}
        onChange={(value) => {
          const chosen = STRICT_HOURS.find((each) => String(each) === value);
          if (chosen !== undefined) onChange(chosen);
        }}
      />
      <div>
        <button type="button" class="button button--main" onClick={onHold}>
          {i18n.t('strict.hold')}
        </button>
      </div>
      <p role="status">{said}</p>
      <p class="soft small">{i18n.t('strict.early')}</p>
    </section>
  );
}
