import type { DayRange, ExerciseCount } from './count';
import { dayNumber } from './day';
import type { Journal } from './journal';
import { dayNumbersIn } from './range';
import { valueAt } from './table';
import { createWordNumbers } from './word-numbers';

interface Sum {
  done: number;
  finished: number;
  rated: number;
  before: number;
  after: number;
}

/** Exercises at pauses and without one, most done first, with the mean of what was told before and after. */
export function countByExercise(journal: Journal, range: DayRange): ExerciseCount[] {
  return [...exerciseSums(journal, range)]
    .map(([exercise, { done, finished, rated, before, after }]) => ({
      exercise,
      done,
      finished,
      rated,
      before: rated === 0 ? null : before / rated,
      after: rated === 0 ? null : after / rated,
    }))
    .sort((a, b) => b.done - a.done || (a.exercise < b.exercise ? -1 : 1));
}

/** The same as sums, by the exercise's name. */
export function exerciseSums({ months }: Journal, range: DayRange): Map<string, Readonly<Sum>> {
  const exercises = createWordNumbers();
  const sums: Sum[] = [];
  const { first, last } = dayNumbersIn(range);
  for (const { words, pauses, practised } of months) {
    const ours = exercises.numbersOf(words.exercise);
    for (const { rows, columns } of [pauses, practised]) {
      if (columns.exercise.data === null && columns.exercise.base === 0) continue;
      for (let row = 0; row < rows; row += 1) {
        const exercise = ours[valueAt(columns.exercise, row)] ?? 0;
        if (exercise === 0) continue;
        const day = dayNumber(valueAt(columns.at, row), valueAt(columns.offset, row));
        if (day < first || day > last) continue;
        const sum = sums[exercise] ?? { done: 0, finished: 0, rated: 0, before: 0, after: 0 };
        sums[exercise] = sum;
        sum.done += 1;
        sum.finished += valueAt(columns.finished, row);
        const [urge, urgeAfter] = [valueAt(columns.urge, row), valueAt(columns.urgeAfter, row)];
        if (urge === 0 || urgeAfter === 0) continue;
        sum.rated += 1;
        sum.before += urge - 1;
        sum.after += urgeAfter - 1;
      }
    }
  }
  return new Map(
    [...sums.entries()].flatMap(([key, sum]) => (sum === undefined ? [] : [[exercises.wordOf(key), sum]])),
  );
}
