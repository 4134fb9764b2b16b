/** An exercise whose urge before and after was told, one time or more. */
export interface RatedExercise {
  readonly exercise: string;
  /** How many pairs the means rest on. */
  readonly rated: number;
  /** Means of the pairs, 0 to 10. */
  readonly before: number;
  readonly after: number;
}

/** Fewer pairs than these say little. */
export const ENOUGH_PAIRS = 5;

interface Counted extends Pick<RatedExercise, 'exercise' | 'rated'> {
  readonly before: number | null;
  readonly after: number | null;
}

/** Those that were rated, most pairs first. */
export function ratedOf(counts: readonly Counted[]): RatedExercise[] {
  return counts
    .flatMap(({ exercise, rated, before, after }) =>
      rated === 0 || before === null || after === null ? [] : [{ exercise, rated, before, after }],
    )
    .sort((one, other) => other.rated - one.rated);
}
