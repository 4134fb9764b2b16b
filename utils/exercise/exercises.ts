import type { Exercise } from './exercise';
import type { ExerciseId } from './exercise-id';
import { activity } from './exercises/activity';
import { breathing } from './exercises/breathing';
import { feeling } from './exercises/feeling';
import { grounding } from './exercises/grounding';
import { kindness } from './exercises/kindness';
import { muscles } from './exercises/muscles';
import { needs } from './exercises/needs';
import { reach } from './exercises/reach';
import { rethink } from './exercises/rethink';
import { ride } from './exercises/ride';
import { surf } from './exercises/surf';

export const EXERCISES: Readonly<Record<ExerciseId, Exercise>> = {
  surf,
  breathing,
  muscles,
  grounding,
  rethink,
  feeling,
  needs,
  ride,
  kindness,
  activity,
  reach,
};
