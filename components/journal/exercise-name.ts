import { EXERCISE_IDS } from '@/utils/exercise/exercise-id';
import { EXERCISES } from '@/utils/exercise/exercises';
import { say } from '../shell/say';

/** The title of an exercise; its bare name, where a newer Breakwater wrote it. */
export function exerciseName(exercise: string): string {
  const id = EXERCISE_IDS.find((each) => each === exercise);
  return id === undefined ? exercise : say({ key: EXERCISES[id].title });
}
