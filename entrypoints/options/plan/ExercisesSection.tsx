import type { JSX } from 'preact';
import { ExercisesView } from '@/components/plan/ExercisesView';
import type { Plan } from '@/utils/plan/plan';
import { toldText, useKeeping } from './use-keeping';

export function ExercisesSection({ plan: { exercises } }: { readonly plan: Plan }): JSX.Element {
  const keeping = useKeeping('exercises');
  return (
    <ExercisesView
      exercises={exercises}
      said={toldText(keeping)}
      onPin={(exercise) => void keeping.keep({ type: 'pin', exercise })}
      onOffer={(exercise, on) => void keeping.keep({ type: 'exercise', exercise, on })}
      onPlain={(plain) => void keeping.keep({ type: 'plain', plain })}
    />
  );
}
