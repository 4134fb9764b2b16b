import type { JSX } from 'preact';
import { i18n } from '#i18n';
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

const KINDS: readonly BudgetKind[] = ['none', 'day', 'week', 'openings'];
const LABELS = { day: 'budget.minutesDay', week: 'budget.minutesWeek', openings: 'budget.openingsDay' } as const;

/** What is free before the boundary holds. */
export function BudgetField({ text, problems, onChange }: BudgetFieldProps): JSX.Element {
  const { budget, free, audible } = text;
  const range =
    budget === 'openings' ? BUDGET_OPENINGS : budget === 'none' ? BUDGET_MINUTES.day : BUDGET_MINUTES[budget];
  return (
    <>
      <Choice
        legend={i18n.t('budget.legend')}
        name="budget"
        options={KINDS.map((kind) => ({ value: kind, label: i18n.t(`budget.${kind}`) }))}
        value={budget}
        onChange={(value) => onChange({ budget: value })}
      />
      {budget !== 'none' && (
        <NumberField
          id="free"
          label={i18n.t(LABELS[budget])}
          hint={i18n.t(budget === 'openings' ? 'budget.openingsHint' : 'budget.minutesHint')}
          unit={i18n.t(budget === 'openings' ? 'boundary.form.openings' : 'boundary.form.minutes')}
          range={range}
          problems={problems}
          value={free}
          onChange={(value) => onChange({ free: value })}
        />
      )}
      {(budget === 'day' || budget === 'week') && (
        <Tick checked={audible} onChange={(checked) => onChange({ audible: checked })}>
          {i18n.t('budget.audible')}
        </Tick>
      )}
    </>
  );
}
