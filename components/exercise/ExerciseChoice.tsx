import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ExerciseId } from '@/utils/exercise/exercise-id';
import { EXERCISES } from '@/utils/exercise/exercises';
import { say } from '../shell/say';

interface ExerciseChoiceProps {
  readonly ids: readonly ExerciseId[];
  /** The one that is open; `null` where none is. */
  readonly current: ExerciseId | null;
  /** Words only. */
  readonly plain: boolean;
  readonly onChoose: (exercise: ExerciseId) => void;
}

export function ExerciseChoice({ ids, current, plain, onChoose }: ExerciseChoiceProps): JSX.Element {
  return (
    <ul class="exercise-choice" aria-label={i18n.t('exercise.all')}>
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            class="exercise-choice__one"
            aria-current={id === current ? 'true' : undefined}
            onClick={() => onChoose(id)}
          >
            <span class="exercise-choice__title">{say({ key: EXERCISES[id].title })}</span>{' '}
            <span class="exercise-choice__about">{say({ key: EXERCISES[id][plain ? 'plain' : 'full'].about })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
