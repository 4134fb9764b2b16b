import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { GoalsView } from '@/components/plan/GoalsView';
import { GOAL_LENGTH, type GoalId, MOST_GOALS, type Plan } from '@/utils/plan/plan';
import { readLine } from '@/utils/plan/read-line';
import type { Sentence } from '@/utils/sentence/sentence';
import { freshId } from './fresh-id';
import { toldText, useKeeping } from './use-keeping';

export function GoalsSection({ plan: { goals } }: { readonly plan: Plan }): JSX.Element {
  const keeping = useKeeping('goals');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Sentence | null>(null);
  const room = goals.length < MOST_GOALS;

  async function submit(): Promise<void> {
    const read = readLine(typed, GOAL_LENGTH);
    setProblem(read.type === 'refused' ? read.sentence : null);
    keeping.quiet();
    if (read.type === 'refused') return;
    const goal = { id: freshId<GoalId>(), text: read.line, done: false };
    if (await keeping.keep({ type: 'put-goal', goal })) setTyped((now) => (now === typed ? '' : now));
  }

  return (
    <GoalsView
      goals={goals}
      full={room ? null : { key: 'plan.full.goals', values: { most: MOST_GOALS } }}
      value={typed}
      problem={problem ?? (room ? keeping.refused : null)}
      said={room ? keeping.said : toldText(keeping)}
      onChange={setTyped}
      onSubmit={() => void submit()}
      onDone={({ id }, done) => void keeping.keep({ type: 'goal-done', id, done })}
      onRemove={(id) => {
        const goal = goals.find((each) => each.id === id);
        if (goal !== undefined) void keeping.remove({ type: 'remove-goal', id: goal.id });
      }}
    />
  );
}
