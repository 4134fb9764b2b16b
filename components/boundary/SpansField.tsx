import type { JSX } from 'preact';
import { QUICK_HOURS } from '@/utils/boundary/quick-hours';
import type { SpanText } from '@/utils/boundary/read-schedule';
import type { Weekday } from '@/utils/boundary/schedule';

interface SpansFieldProps {
  /** Of its own for each on a page. */
  readonly id: string;
  readonly legend: string;
  readonly spans: readonly SpanText[];
  readonly problems: readonly string[];
  readonly onChange: (spans: readonly SpanText[]) => void;
}

const DAYS: readonly { readonly day: Weekday; readonly name: string; readonly short: string }[] = [
  { day: 0, name: 'Monday', short: 'Mo' },
  { day: 1, name: 'Tuesday', short: 'Tu' },
  { day: 2, name: 'Wednesday', short: 'We' },
  { day: 3, name: 'Thursday', short: 'Th' },
  { day: 4, name: 'Friday', short: 'Fr' },
  { day: 5, name: 'Saturday', short: 'Sa' },
  { day: 6, name: 'Sunday', short: 'Su' },
];

/** Hours of the week: rows of days with a beginning and an end, and a few that one press fills in. */
export function SpansField({ id, legend, spans, problems, onChange }: SpansFieldProps): JSX.Element {
  const set = (index: number, part: Partial<SpanText>): void =>
    onChange(spans.map((span, at) => (at === index ? { ...span, ...part } : span)));
  return (
    <fieldset class="choice" aria-describedby={problems.length > 0 ? `${id}-problem` : undefined}>
      <legend class="field__label">{legend}</legend>
      <div class="row">
        {QUICK_HOURS.map(({ name, span }) => (
          <button key={name} type="button" class="button" onClick={() => onChange([...spans, span])}>
            {name}
          </button>
        ))}
      </div>
      {spans.map((span, index) => (
        <fieldset key={index} class="span">
          <legend class="visually-hidden">Hours {index + 1}</legend>
          <div class="span__days">
            {DAYS.map(({ day, name, short }) => (
              <label key={day} class="span__day">
                <input
                  type="checkbox"
                  aria-label={name}
                  checked={span.days.includes(day)}
                  onChange={({ currentTarget }) =>
                    set(index, {
                      days: currentTarget.checked ? [...span.days, day] : span.days.filter((each) => each !== day),
                    })
                  }
                />
                <span aria-hidden="true">{short}</span>
              </label>
            ))}
          </div>
          <div class="row">
            <TimeField label="From" value={span.from} onChange={(from) => set(index, { from })} />
            <TimeField label="Until" value={span.until} onChange={(until) => set(index, { until })} />
            <button type="button" class="button" onClick={() => onChange(spans.filter((_, at) => at !== index))}>
              Remove these hours
            </button>
          </div>
        </fieldset>
      ))}
      <div>
        <button
          type="button"
          class="button"
          onClick={() => onChange([...spans, { days: [0, 1, 2, 3, 4, 5, 6], from: '', until: '' }])}
        >
          Add hours
        </button>
      </div>
      <div role="alert">
        {problems.length > 0 && (
          <div class="field__problem" id={`${id}-problem`}>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </div>
        )}
      </div>
    </fieldset>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TimeField({ label, value, onChange }: TimeFieldProps): JSX.Element {
  return (
    <label class="span__time">
      {label}{' '}
      <input
        class="field__input"
        type="time"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
