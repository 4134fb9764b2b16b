import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Goal } from '@/utils/plan/plan';
import type { Sentence } from '@/utils/sentence/sentence';
import { OwnLine } from '../shell/OwnLine';
import { say } from '../shell/say';
import { Tick } from '../shell/Tick';
import { PlanForm } from './PlanForm';
import { PlanSection } from './PlanSection';
import { RemovableList } from './RemovableList';

interface GoalsViewProps {
  readonly goals: readonly Goal[];
  readonly full: Sentence | null;
  readonly value: string;
  readonly problem: Sentence | null;
  readonly said: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
  readonly onDone: (goal: Goal, done: boolean) => void;
  readonly onRemove: (id: string) => void;
}

/** What the person would like for themselves. One that is reached stays, and nothing is counted. */
export function GoalsView(props: GoalsViewProps): JSX.Element {
  const { goals, full, value, problem, said, onChange, onSubmit, onDone, onRemove } = props;
  return (
    <PlanSection id="goals" title={i18n.t('plan.goals.title')} about={i18n.t('plan.goals.about')} said={said}>
      {goals.length === 0 && <p>{i18n.t('plan.goals.none')}</p>}
      <RemovableList
        label={i18n.t('plan.goals.list')}
        items={goals.map((goal) => ({
          id: goal.id,
          name: goal.text,
          shown: (
            <>
              <span dir="auto">{goal.text}</span>
              <Tick
                checked={goal.done}
                name={i18n.t('plan.goals.reachedThis', { what: goal.text })}
                onChange={(done) => onDone(goal, done)}
              >
                {i18n.t('plan.goals.reached')}
              </Tick>
            </>
          ),
        }))}
        onRemove={onRemove}
      />
      {full === null ? (
        <PlanForm add={i18n.t('plan.goals.add')} onSubmit={onSubmit}>
          <OwnLine
            id="goals-own"
            label={i18n.t('plan.goals.field')}
            hint={i18n.t('plan.goals.example')}
            problem={problem}
            value={value}
            onChange={onChange}
          />
        </PlanForm>
      ) : (
        <p class="soft small">{say(full)}</p>
      )}
    </PlanSection>
  );
}
