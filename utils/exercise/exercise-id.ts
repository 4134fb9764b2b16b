export const EXERCISE_IDS = [
  'surf',
  'breathing',
  'muscles',
  'grounding',
  'rethink',
  'feeling',
  'needs',
  'ride',
  'kindness',
  'activity',
  'reach',
] as const;

export type ExerciseId = (typeof EXERCISE_IDS)[number];
