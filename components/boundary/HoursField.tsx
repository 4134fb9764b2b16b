import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ScheduleText } from '@/utils/boundary/read-schedule';
import { Choice } from '../shell/Choice';
import { SpansField } from './SpansField';

interface HoursFieldProps {
  readonly value: ScheduleText;
  readonly problems: readonly string[];
  readonly onChange: (value: ScheduleText) => void;
}

/** Hours of the week, and a first and last day. */
export function HoursField({ value, problems, onChange }: HoursFieldProps): JSX.Element {
  const set = (part: Partial<ScheduleText>): void => onChange({ ...value, ...part });
  return (
    <>
      <Choice
        legend={i18n.t('schedule.hours')}
        name="hours"
        options={[
          { value: 'always', label: i18n.t('schedule.always') },
          { value: 'hours', label: i18n.t('schedule.atHours') },
        ]}
        value={value.hours}
        onChange={(hours) => set({ hours })}
      />
      {value.hours === 'hours' && (
        <SpansField
          id="when"
          legend={i18n.t('schedule.week')}
          spans={value.spans}
          problems={problems}
          onChange={(spans) => set({ spans })}
        />
      )}
      <div class="pair">
        <DateField label={i18n.t('schedule.fromDate')} value={value.from} onChange={(from) => set({ from })} />
        <DateField label={i18n.t('schedule.untilDate')} value={value.until} onChange={(until) => set({ until })} />
      </div>
      {value.hours === 'always' && (
        <div role="alert">
          {problems.map((problem) => (
            <p key={problem} class="field__problem">
              {problem}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, the first or last one included; empty for no such day. */
function DateField({ label, value, onChange }: DateFieldProps): JSX.Element {
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <input
        class="field__input field__input--date"
        type="date"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
