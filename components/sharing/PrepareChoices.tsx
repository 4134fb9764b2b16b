import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SummaryChoices, SummaryPart } from '@/utils/sharing/choices';
import { NOTE_LENGTH } from '@/utils/sharing/limits';
import { Choice } from '../shell/Choice';
import { Field } from '../shell/Field';
import { Tick } from '../shell/Tick';

export interface PrepareChoicesProps {
  readonly choices: SummaryChoices;
  /** Parts of which there can be something. */
  readonly parts: readonly SummaryPart[];
  readonly note: string;
  readonly onChoices: (part: Partial<SummaryChoices>) => void;
  readonly onNote: (note: string) => void;
}

const PERIODS = [7, 14, 30, 90];
const EXPIRIES = [7, 30, 90];

export function PrepareChoices({ choices, parts, note, onChoices, onNote }: PrepareChoicesProps): JSX.Element {
  const ticked = (part: SummaryPart): boolean => choices.parts.includes(part);
  return (
    <div class="stack">
      <div class="pair">
        <Days
          id="prepare-period"
          label={i18n.t('sharing.prepare.period')}
          offered={PERIODS}
          value={choices.days}
          text={(days) => i18n.t('sharing.prepare.days', days)}
          onChange={(days) => onChoices({ days: days ?? choices.days })}
        />
        <Choice
          legend={i18n.t('sharing.prepare.numbers')}
          name="prepare-numbers"
          options={[
            { value: 'exact', label: i18n.t('sharing.prepare.exact') },
            { value: 'bands', label: i18n.t('sharing.prepare.bands') },
          ]}
          value={choices.numbers}
          onChange={(numbers) => onChoices({ numbers })}
        />
      </div>
      <fieldset class="choice prepare__parts">
        <legend class="field__label">{i18n.t('sharing.prepare.parts')}</legend>
        {parts.map((part) => (
          <Tick
            key={part}
            checked={ticked(part)}
            onChange={(on) => onChoices({ parts: parts.filter((each) => (each === part ? on : ticked(each))) })}
          >
            {i18n.t(`sharing.prepare.part.${part}`)}
          </Tick>
        ))}
      </fieldset>
      {ticked('boundaries') && <p class="notice">{i18n.t('sharing.prepare.boundariesAbout')}</p>}
      <Field
        id="prepare-note"
        label={i18n.t('sharing.prepare.note')}
        hint={i18n.t('sharing.prepare.noteHint', { most: NOTE_LENGTH })}
        problems={[]}
        input={(tied) => (
          <textarea
            {...tied}
            class="field__input"
            rows={2}
            dir="auto"
            maxLength={NOTE_LENGTH}
            value={note}
            onInput={({ currentTarget }) => onNote(currentTarget.value)}
          />
        )}
      />
      <Days
        id="prepare-expiry"
        label={i18n.t('sharing.prepare.expiry')}
        hint={i18n.t('sharing.prepare.expiryHint')}
        offered={EXPIRIES}
        none={i18n.t('sharing.prepare.noExpiry')}
        value={choices.expiresAfter}
        text={(days) => i18n.t('sharing.prepare.forDays', days)}
        onChange={(expiresAfter) => onChoices({ expiresAfter })}
      />
    </div>
  );
}

interface DaysProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly offered: readonly number[];
  /** What is said where no number is chosen; absent where one must be. */
  readonly none?: string;
  readonly value: number | null;
  readonly text: (days: number) => string;
  readonly onChange: (days: number | null) => void;
}

/** A number of days out of a few, and the present one where it is another. */
function Days({ id, label, hint, offered, none, value, text, onChange }: DaysProps): JSX.Element {
  const days = [...new Set([...offered, ...(value === null ? [] : [value])])].sort((one, other) => one - other);
  return (
    <Field
      id={id}
      label={label}
      {...(hint !== undefined && { hint })}
      problems={[]}
      input={(tied) => (
        <select
          {...tied}
          class="field__input"
          value={String(value)}
          onChange={({ currentTarget }) => onChange(days.find((each) => String(each) === currentTarget.value) ?? null)}
        >
          {none !== undefined && <option value="null">{none}</option>}
          {days.map((each) => (
            <option key={each} value={String(each)}>
              {text(each)}
            </option>
          ))}
        </select>
      )}
    />
  );
}
