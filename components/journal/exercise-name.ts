import { i18n } from '#i18n';
import { EXERCISE_IDS } from '@/utils/exercise/exercise-id';

/** The title of an exercise; its bare name, where a newer Breakwater wrote it. */
export function exerciseName(exercise: string): string {
  const id = EXERCISE_IDS.find((each) => each === exercise);
  return id === undefined ? exercise : i18n.t(`exercise.${id}.title`);
}
