import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { QUICK_HOURS } from '@/utils/boundary/quick-hours';
import type { SpanText } from '@/utils/boundary/read-schedule';
import { say } from '../shell/say';
import { DAYS } from './days';

interface SpansFieldProps {
  /** Of its own for each on a page. */
  readonly id: string;
  readonly legend: string;
  readonly spans: readonly SpanText[];
  readonly problems: readonly string[];
  readonly onChange: (spans: readonly SpanText[]) => void;
}

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
            {say({ key: name })}
          </button>
        ))}
      </div>
      {spans.map((span, index) => (
        <fieldset key={index} class="span">
          <legend class="visually-hidden">{i18n.t('schedule.row', { number: index + 1 })}</legend>
          <div class="span__days">
            {DAYS.map(({ day, name, short }) => (
              <label key={day} class="span__day">
                <input
                  type="checkbox"
                  aria-label={i18n.t(name)}
                  checked={span.days.includes(day)}
                  onChange={({ currentTarget }) =>
                    set(index, {
                      days: currentTarget.checked ? [...span.days, day] : span.days.filter((each) => each !== day),
                    })
                  }
                />
                <span aria-hidden="true">{i18n.t(short)}</span>
              </label>
            ))}
          </div>
          <div class="row">
            <TimeField label={i18n.t('schedule.from')} value={span.from} onChange={(from) => set(index, { from })} />
            <TimeField
              label={i18n.t('schedule.until')}
              value={span.until}
              onChange={(until) => set(index, { until })}
            />
            <button type="button" class="button" onClick={() => onChange(spans.filter((_, at) => at !== index))}>
              {i18n.t('schedule.removeRow')}
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
          {i18n.t('schedule.addRow')}
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
