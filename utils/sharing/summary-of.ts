import type { BoundaryId } from '../boundary/boundary';
import type { DayCount, DayRange, ExerciseCount, Tally } from '../journal/count';
import { countByBoundary } from '../journal/count-by-boundary';
import { countByDay } from '../journal/count-by-day';
import { countByExercise } from '../journal/count-by-exercise';
import { daysBefore, dayText, readDay } from '../journal/day';
import type { Journal } from '../journal/journal';
import { dayNumbersIn } from '../journal/range';
import { cleanLine } from '../plan/clean-line';
import { amountOf, type Numbers, urgeAmountOf } from './amount';
import type { SummaryChoices, SummaryPart } from './choices';
import { MOST_BOUNDARIES, MOST_COUNT, MOST_DAYS, MOST_EXERCISES, MOST_GOALS, NAME_LENGTH, NOTE_LENGTH } from './limits';
import { nearMonths } from './near-months';
import type { SummaryBody, SummaryCounts } from './summary';

/** All that a summary is made of beside the journal. */
export interface SummarySource {
  /** Today's local calendar day, `YYYY-MM-DD`: the last one of the summary. */
  readonly today: string;
  /** Unix milliseconds. */
  readonly now: number;
  /** A name of the IANA time zone database. */
  readonly timezone: string;
  /** Asked only where boundaries are ticked. */
  readonly nameOf: (boundary: BoundaryId) => string;
  /** Only where there are any. */
  readonly goals?: readonly { readonly text: string; readonly done: boolean }[];
  /** As typed: made one line of at most 500 characters. */
  readonly note: string;
}

/** Exactly what a partner will see, of what was ticked and nothing else. */
export function summaryOf(whole: Journal, choices: SummaryChoices, source: SummarySource): SummaryBody {
  const { numbers } = choices;
  const ticked = (part: SummaryPart): boolean => choices.parts.includes(part);
  const from = daysBefore(source.today, Math.min(Math.max(Math.trunc(choices.days), 1), MOST_DAYS) - 1);
  const range: DayRange = { from, until: source.today };
  const { journal, first } = nearMonths(whole, range);
  const byDay = countByDay(journal, range);
  const exercises = ticked('exercises') || ticked('urge') ? countByExercise(journal, range) : [];
  const counts = (tally: Tally): SummaryCounts => countsOf(tally, ticked, numbers);
  const goals = (source.goals ?? [])
    .slice(0, MOST_GOALS)
    .map(({ text, done }) => ({ text: shortened(cleanLine(text), NAME_LENGTH), done }))
    .filter(({ text }) => text !== '');
  const note = shortened(cleanLine(source.note), NOTE_LENGTH);
  return {
    period: { from, until: source.today },
    numbers,
    totals: counts(sumOf(byDay)),
    days: ticked('pauses') || ticked('outcomes') ? daysOf(range, first, byDay, counts) : [],
    ...(ticked('exercises') && {
      exercises: exercises
        .filter(({ exercise }) => /^[a-z][a-z0-9-]{0,23}$/.test(exercise))
        .slice(0, MOST_EXERCISES)
        .map(({ exercise, done }) => ({ name: exercise, done: amountOf(done, numbers) })),
    }),
    ...(ticked('urge') && { urge: urgeOf(exercises, numbers) }),
    ...(ticked('goals') && goals.length > 0 && { goals }),
    ...(ticked('gaps') && {
      gaps: byDay.flatMap(({ date, gaps }) => (gaps.length === 0 ? [] : [date])).sort(),
    }),
    ...(ticked('boundaries') && {
      boundaries: countByBoundary(journal, range)
        .slice(0, MOST_BOUNDARIES)
        .map(({ boundary, ...tally }) => ({
          name: shortened(cleanLine(source.nameOf(boundary)), NAME_LENGTH) || '?',
          ...counts(tally),
        })),
    }),
    ...(note !== '' && { note }),
    expires: choices.expiresAfter === null ? null : dayText(readDay(source.today) + choices.expiresAfter),
    created: `${new Date(source.now).toISOString().slice(0, 19)}Z`,
    timezone: source.timezone,
  };
}

/** Every day from the first one that the record knows of: a day without a pause counts as one, a day before Breakwater does not. */
function daysOf(
  range: DayRange,
  first: number | null,
  byDay: readonly DayCount[],
  counts: (tally: Tally) => SummaryCounts,
): SummaryBody['days'] {
  if (first === null) return [];
  const known = new Map(byDay.map((day) => [day.date, day]));
  const days = dayNumbersIn(range);
  const start = Math.max(first, days.first);
  return Array.from({ length: days.last - start + 1 }, (_, index) => {
    const date = dayText(start + index);
    return { date, ...counts(known.get(date) ?? NOTHING) };
  });
}

const NOTHING: Tally = { pauses: 0, left: 0, continued: 0, closed: 0 };

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (part: keyof Tally): number => tallies.reduce((total, tally) => total + tally[part], 0);
  return { pauses: sum('pauses'), left: sum('left'), continued: sum('continued'), closed: sum('closed') };
}

function countsOf(tally: Tally, ticked: (part: SummaryPart) => boolean, numbers: Numbers): SummaryCounts {
  const amount = (count: number) => amountOf(Math.min(count, MOST_COUNT), numbers);
  return {
    ...(ticked('pauses') && { pauses: amount(tally.pauses) }),
    ...(ticked('outcomes') && { left: amount(tally.left), continued: amount(tally.continued) }),
  };
}

function urgeOf(exercises: readonly ExerciseCount[], numbers: Numbers): NonNullable<SummaryBody['urge']> | null {
  let [rated, before, after] = [0, 0, 0];
  for (const count of exercises) {
    if (count.before === null || count.after === null) continue;
    rated += count.rated;
    before += count.before * count.rated;
    after += count.after * count.rated;
  }
  if (rated === 0) return null;
  return { before: urgeAmountOf(before / rated, numbers), after: urgeAmountOf(after / rated, numbers) };
}

/** At most so many UTF-16 units, without half a character at the end. */
function shortened(text: string, most: number): string {
  return cleanLine(text.slice(0, most));
}
