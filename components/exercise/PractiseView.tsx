import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { EXERCISE_IDS, type ExerciseId } from '@/utils/exercise/exercise-id';
import type { PractiseShown } from '@/utils/exercise/practise-service';
import type { SessionEvent } from '@/utils/exercise/session';
import type { Question } from '@/utils/pause/asking';
import type { Plan } from '@/utils/plan/plan';
import { Asking } from '../pause/Asking';
import { ExerciseChoice } from './ExerciseChoice';
import { ExerciseView } from './ExerciseView';
import { Wave } from './Wave';
import { waterOf } from './water';

export interface PractiseViewProps {
  readonly shown: PractiseShown;
  readonly plan: Pick<Plan, 'contacts' | 'activities' | 'exercises' | 'comfort'>;
  readonly onChoose: (exercise: ExerciseId) => void;
  readonly onExercise: (event: SessionEvent) => void;
  readonly onUrge: (urge: number) => void;
  readonly onSkip: (question: Question) => void;
}

/** One exercise, and the others to choose from. */
export function PractiseView({ shown, plan, onChoose, onExercise, onUrge, onSkip }: PractiseViewProps): JSX.Element {
  const { session, telling } = shown;
  return (
    <div class="practise">
      {session !== null && (
        <div class="practise__one">
          <ExerciseView
            session={session}
            people={plan.contacts}
            activities={plan.activities}
            picture={<Wave {...waterOf({ session, telling })} still={plan.comfort.still} />}
            onEvent={onExercise}
          />
          <Asking shown={{ ...shown, help: null }} onUrge={onUrge} onSkip={onSkip} onTrigger={() => undefined} />
        </div>
      )}
      <details class="practise__others" open={session === null}>
        <summary>{session === null ? i18n.t('exercise.all') : i18n.t('pause.anotherWay')}</summary>
        <ExerciseChoice
          ids={EXERCISE_IDS}
          current={session?.exercise ?? null}
          plain={plan.exercises.plain}
          onChoose={onChoose}
        />
      </details>
    </div>
  );
}
