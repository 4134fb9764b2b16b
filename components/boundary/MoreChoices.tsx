import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { DraftField, DraftText } from '@/utils/boundary/read-draft';
import type { ImportedList } from '@/utils/list/list';
import { Choice } from '../shell/Choice';
import { joined } from '../shell/joined';
import { Unfold } from '../shell/Unfold';
import { BudgetField } from './BudgetField';
import { HoursField } from './HoursField';
import { ListsField } from './ListsField';
import { MirrorsField } from './MirrorsField';
import { SpansField } from './SpansField';
import { StepUpField } from './StepUpField';
import { WordsField } from './WordsField';

interface MoreChoicesProps {
  readonly text: DraftText;
  readonly problemsOf: (field: DraftField) => readonly string[];
  readonly lists: readonly ImportedList[];
  readonly onChange: (part: Partial<DraftText>) => void;
}

const HARD = [
  { value: 'never', label: 'boundary.firm.wayAlways' },
  { value: 'hours', label: 'boundary.firm.wayHours' },
  { value: 'always', label: 'boundary.firm.wayNever' },
] as const;

/** When, how much, what else, and how firm: each says on one line how it stands. */
export function MoreChoices({ text, problemsOf, lists, onChange }: MoreChoicesProps): JSX.Element {
  const unfolded = (...fields: DraftField[]): boolean => fields.some((field) => problemsOf(field).length > 0);
  return (
    <div>
      <Unfold
        title={i18n.t('schedule.title')}
        now={i18n.t(text.when.hours === 'always' && !hasDates(text) ? 'schedule.nowAlways' : 'schedule.nowHours')}
        open={unfolded('when')}
      >
        <HoursField value={text.when} problems={problemsOf('when')} onChange={(when) => onChange({ when })} />
      </Unfold>
      <Unfold title={i18n.t('budget.title')} now={budgetText(text)} open={unfolded('free')}>
        <BudgetField text={text} problems={problemsOf('free')} onChange={onChange} />
      </Unfold>
      <Unfold title={i18n.t('boundary.firm.title')} now={firmText(text)} open={unfolded('step', 'stepMost', 'hard')}>
        <StepUpField
          text={text}
          problems={{ step: problemsOf('step'), stepMost: problemsOf('stepMost') }}
          onChange={onChange}
        />
        <Choice
          legend={i18n.t('boundary.firm.way')}
          name="hard"
          options={HARD.map(({ value, label }) => ({ value, label: i18n.t(label) }))}
          value={text.hard}
          onChange={(hard) => onChange({ hard })}
        />
        {text.hard === 'hours' && (
          <SpansField
            id="hard"
            legend={i18n.t('boundary.firm.hours')}
            spans={text.hardSpans}
            problems={problemsOf('hard')}
            onChange={(hardSpans) => onChange({ hardSpans })}
          />
        )}
      </Unfold>
      <Unfold title={i18n.t('boundary.reach.title')} now={reachText(text)} open={unfolded('words', 'lists')}>
        <WordsField text={text} problems={problemsOf('words')} onChange={onChange} />
        {lists.length > 0 && (
          <ListsField
            lists={lists}
            chosen={text.lists}
            problems={problemsOf('lists')}
            onChange={(chosen) => onChange({ lists: chosen })}
          />
        )}
        <MirrorsField checked={text.mirrors} onChange={(mirrors) => onChange({ mirrors })} />
      </Unfold>
    </div>
  );
}

function hasDates({ when }: DraftText): boolean {
  return when.from !== '' || when.until !== '';
}

function budgetText({ budget, free }: DraftText): string {
  // What was typed may be no number yet.
  const count = Number(free) || 0;
  switch (budget) {
    case 'none':
      return i18n.t('boundary.form.nothing');
    case 'day':
      return i18n.t('budget.nowDay', count, { free });
    case 'week':
      return i18n.t('budget.nowWeek', count, { free });
    case 'openings':
      return i18n.t('budget.nowOpenings', count, { free });
  }
}

function firmText({ stepsUp, hard }: DraftText): string {
  const parts = [
    ...(stepsUp ? [i18n.t('boundary.firm.nowGrows')] : []),
    ...(hard === 'never' ? [] : [i18n.t(hard === 'always' ? 'boundary.firm.nowNever' : 'boundary.firm.nowHours')]),
  ];
  return parts.length === 0 ? i18n.t('boundary.firm.now') : joined(parts);
}

function reachText({ words, lists, mirrors }: DraftText): string {
  const parts = [
    ...(words.trim() === '' ? [] : [i18n.t('boundary.reach.nowWords')]),
    ...(lists.length === 0 ? [] : [i18n.t('boundary.reach.nowLists', lists.length)]),
    ...(mirrors ? [i18n.t('boundary.reach.nowCopies')] : []),
  ];
  return parts.length === 0 ? i18n.t('boundary.form.nothing') : joined(parts);
}
