import type { JSX } from 'preact';
import type { ScheduleText } from '@/utils/boundary/read-schedule';
import { Choice } from '../shell/Choice';
import { SpansField } from './SpansField';

interface HoursFieldProps {
  readonly value: ScheduleText;
  readonly problems: readonly string[];
  readonly onChange: (value: ScheduleText) => void;
}

const HOURS = [
  { value: 'always', label: 'At every hour' },
  { value: 'hours', label: 'At these hours of the week' },
] as const;

/** Hours of the week, and a first and last day. */
export function HoursField({ value, problems, onChange }: HoursFieldProps): JSX.Element {
  const set = (part: Partial<ScheduleText>): void => onChange({ ...value, ...part });
  return (
    <>
      <Choice legend="Hours" name="hours" options={HOURS} value={value.hours} onChange={(hours) => set({ hours })} />
      {value.hours === 'hours' && (
        <SpansField
          id="when"
          legend="Hours of the week"
          spans={value.spans}
          problems={problems}
          onChange={(spans) => set({ spans })}
        />
      )}
      <div class="pair">
        <DateField label="From date" value={value.from} onChange={(from) => set({ from })} />
        <DateField label="Until date" value={value.until} onChange={(until) => set({ until })} />
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
