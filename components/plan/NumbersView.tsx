import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { phoneLink } from '@/utils/plan/contact-link';
import type { OwnNumber } from '@/utils/plan/plan';
import type { Sentence } from '@/utils/sentence/sentence';
import { OwnLine } from '../shell/OwnLine';
import { say } from '../shell/say';
import { PlanForm } from './PlanForm';
import { PlanSection } from './PlanSection';
import { RemovableList } from './RemovableList';

export type NumberProblems = Readonly<Record<'name' | 'number', Sentence | null>>;

interface NumbersViewProps {
  readonly numbers: readonly OwnNumber[];
  readonly text: OwnNumber;
  readonly problems: NumberProblems;
  readonly full: Sentence | null;
  readonly said: string;
  readonly onChange: (part: Partial<OwnNumber>) => void;
  readonly onSubmit: () => void;
  readonly onRemove: (number: string) => void;
}

/** Numbers that the help page shows beside those of each country. */
export function NumbersView(props: NumbersViewProps): JSX.Element {
  const { numbers, text, problems, full, said, onChange, onSubmit, onRemove } = props;
  return (
    <PlanSection id="numbers" title={i18n.t('plan.numbers.title')} about={i18n.t('plan.numbers.about')} said={said}>
      <RemovableList
        label={i18n.t('plan.numbers.list')}
        items={numbers.map(({ name, number }) => ({
          id: number,
          name,
          shown: (
            <>
              <strong dir="auto">{name}</strong>
              <a href={phoneLink(number)} dir="ltr">
                {number}
              </a>
            </>
          ),
        }))}
        onRemove={onRemove}
      />
      {full === null ? (
        <PlanForm add={i18n.t('plan.numbers.add')} onSubmit={onSubmit}>
          <div class="pair">
            <OwnLine
              id="number-name"
              label={i18n.t('plan.numbers.name')}
              problem={problems.name}
              value={text.name}
              onChange={(name) => onChange({ name })}
            />
            <OwnLine
              id="number-number"
              label={i18n.t('plan.numbers.number')}
              mode="tel"
              problem={problems.number}
              value={text.number}
              onChange={(number) => onChange({ number })}
            />
          </div>
        </PlanForm>
      ) : (
        <p class="soft small">{say(full)}</p>
      )}
    </PlanSection>
  );
}
