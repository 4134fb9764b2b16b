import type { JSX } from 'preact';
import { BUDGET_MINUTES, BUDGET_OPENINGS } from '@/utils/boundary/budget';
import type { BudgetKind, DraftText } from '@/utils/boundary/read-draft';
import { Choice } from '../shell/Choice';
import { Tick } from '../shell/Tick';
import { NumberField } from './NumberField';

interface BudgetFieldProps {
  readonly text: DraftText;
  readonly problems: readonly string[];
  readonly onChange: (part: Partial<DraftText>) => void;
}

const KINDS: readonly { readonly value: BudgetKind; readonly label: string }[] = [
  { value: 'none', label: 'Nothing: it holds from the start' },
  { value: 'day', label: 'Some minutes a day' },
  { value: 'week', label: 'Some minutes a week' },
  { value: 'openings', label: 'Some openings a day' },
];

/** What is free before the boundary holds. */
export function BudgetField({ text, problems, onChange }: BudgetFieldProps): JSX.Element {
  const { budget, free, audible } = text;
  const range =
    budget === 'openings' ? BUDGET_OPENINGS : budget === 'none' ? BUDGET_MINUTES.day : BUDGET_MINUTES[budget];
  return (
    <>
      <Choice
        legend="Free before it holds"
        name="budget"
        options={KINDS}
        value={budget}
        onChange={(value) => onChange({ budget: value })}
      />
      {budget !== 'none' && (
        <NumberField
          id="free"
          label={budget === 'openings' ? 'Free openings a day' : `Free minutes a ${budget}`}
          hint={
            budget === 'openings'
              ? 'An opening lasts until you have been away for 5 minutes.'
              : 'Only time counts in which you can see a page of it, in the window that you use.'
          }
          unit={budget === 'openings' ? 'openings' : 'minutes'}
          range={range}
          problems={problems}
          value={free}
          onChange={(value) => onChange({ free: value })}
        />
      )}
      {(budget === 'day' || budget === 'week') && (
        <Tick checked={audible} onChange={(checked) => onChange({ audible: checked })}>
          Count time, too, in which I only hear it
        </Tick>
      )}
    </>
  );
}
