import type { JSX } from 'preact';
import type { DraftField, DraftText } from '@/utils/boundary/read-draft';
import type { ImportedList } from '@/utils/list/list';
import { Choice } from '../shell/Choice';
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
  { value: 'never', label: 'Always: after the wait I may go on' },
  { value: 'hours', label: 'Not at these hours' },
  { value: 'always', label: 'Never: there is no “Continue”' },
] as const;

/** When, how much, what else, and how firm: each says on one line how it stands. */
export function MoreChoices({ text, problemsOf, lists, onChange }: MoreChoicesProps): JSX.Element {
  const unfolded = (...fields: DraftField[]): boolean => fields.some((field) => problemsOf(field).length > 0);
  return (
    <div>
      <Unfold
        title="When it holds"
        now={text.when.hours === 'always' && !hasDates(text) ? 'always' : 'at set times'}
        open={unfolded('when')}
      >
        <HoursField value={text.when} problems={problemsOf('when')} onChange={(when) => onChange({ when })} />
      </Unfold>
      <Unfold title="Free time first" now={text.budget === 'none' ? 'none' : budgetText(text)} open={unfolded('free')}>
        <BudgetField text={text} problems={problemsOf('free')} onChange={onChange} />
      </Unfold>
      <Unfold title="How firm it is" now={firmText(text)} open={unfolded('step', 'stepMost', 'hard')}>
        <StepUpField
          text={text}
          problems={{ step: problemsOf('step'), stepMost: problemsOf('stepMost') }}
          onChange={onChange}
        />
        <Choice
          legend="A way on"
          name="hard"
          options={HARD}
          value={text.hard}
          onChange={(hard) => onChange({ hard })}
        />
        {text.hard === 'hours' && (
          <SpansField
            id="hard"
            legend="Hours without a way on"
            spans={text.hardSpans}
            problems={problemsOf('hard')}
            onChange={(hardSpans) => onChange({ hardSpans })}
          />
        )}
      </Unfold>
      <Unfold title="Words, lists and copies" now={reachText(text)} open={unfolded('words')}>
        <WordsField text={text} problems={problemsOf('words')} onChange={onChange} />
        {lists.length > 0 && (
          <ListsField lists={lists} chosen={text.lists} onChange={(chosen) => onChange({ lists: chosen })} />
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
  return budget === 'openings' ? `${free} openings a day` : `${free} minutes a ${budget}`;
}

function firmText({ stepsUp, hard }: DraftText): string {
  const parts = [
    ...(stepsUp ? ['the wait grows'] : []),
    ...(hard === 'always' ? ['no way on'] : hard === 'hours' ? ['no way on at set hours'] : []),
  ];
  return parts.length === 0 ? 'as above' : parts.join(', ');
}

function reachText({ words, lists, mirrors }: DraftText): string {
  const parts = [
    ...(words.trim() === '' ? [] : ['words']),
    ...(lists.length === 0 ? [] : [lists.length === 1 ? '1 list' : `${lists.length} lists`]),
    ...(mirrors ? ['copies'] : []),
  ];
  return parts.length === 0 ? 'none' : parts.join(', ');
}
