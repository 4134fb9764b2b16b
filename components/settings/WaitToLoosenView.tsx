import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { WAITS_TO_LOOSEN, type WaitToLoosen } from '@/utils/settings/settings';
import { Choice } from '../shell/Choice';

interface WaitToLoosenViewProps {
  readonly hours: WaitToLoosen;
  readonly said: string;
  readonly onChange: (hours: WaitToLoosen) => void;
}

/** How long a change that loosens waits: chosen in a calm hour, for one that is not. */
export function WaitToLoosenView({ hours, said, onChange }: WaitToLoosenViewProps): JSX.Element {
  return (
    <section class="plate" aria-labelledby="loosen-title">
      <h2 id="loosen-title">{i18n.t('waiting.setting')}</h2>
      <p>{i18n.t('waiting.settingAbout')}</p>
      <Choice
        legend={i18n.t('waiting.settingLegend')}
        name="wait-to-loosen"
        options={WAITS_TO_LOOSEN.map((each) => ({ value: String(each), label: hoursText(each) }))}
        value={String(hours)}
        onChange={(value) => {
          const chosen = WAITS_TO_LOOSEN.find((each) => String(each) === value);
          if (chosen !== undefined) onChange(chosen);
        }}
      />
      <p role="status">{said}</p>
      <p class="soft small">{i18n.t('waiting.settingClock')}</p>
    </section>
  );
}

function hoursText(hours: WaitToLoosen): string {
  return hours === 0 ? i18n.t('waiting.settingNone') : i18n.t('time.hours', hours);
}
