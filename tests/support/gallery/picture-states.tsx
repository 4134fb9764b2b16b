import type { JSX } from 'preact';
import Pictures from '@/components/journal/picture/Pictures';
import type { Weekday } from '@/utils/boundary/schedule';
import type { DayCount } from '@/utils/journal/count';
import { daysBefore } from '@/utils/journal/day';
import { bucketsOf } from '@/utils/journal/picture/bucket';
import { hourMap } from '@/utils/journal/picture/hour-map';
import type { RatedExercise } from '@/utils/journal/picture/rated';
import { OptionsFrame } from './options-frame';
import type { GalleryState } from './state';

const TODAY = '2026-11-24';

/** The same numbers each time, and nothing like a line. */
function wave(at: number, high: number): number {
  return Math.max(0, Math.round((Math.sin(at * 12.9898) * 0.5 + Math.sin(at / 9) * 0.5 + 0.35) * high));
}

export function sampleDays(length: number, high: number, gapAt: (day: number) => boolean): readonly DayCount[] {
  return Array.from({ length }, (_, day) => {
    const gaps = gapAt(day) ? (['off'] as const) : [];
    const pauses = gapAt(day) ? 0 : wave(day, high);
    const continued = Math.round(pauses * 0.3);
    const closed = Math.round(pauses * 0.08);
    const open = day % 11 === 0 && pauses > 4 ? 1 : 0;
    const left = pauses - continued - closed - open;
    return { date: daysBefore(TODAY, day), pauses, left, continued, closed, gaps };
  });
}

export const SAMPLE_HOURS = Array.from({ length: 168 }, (_, at) => {
  const hour = at % 24;
  const evening = hour >= 21 || hour < 1 ? 9 : hour > 11 ? 2 : 0;
  return wave(at, evening) + (at === 4 * 24 + 22 ? 16 : 0);
});

const EXERCISES: readonly RatedExercise[] = [
  { exercise: 'surf', rated: 23, before: 6.4, after: 4.6 },
  { exercise: 'breathing', rated: 9, before: 5.1, after: 4.9 },
  { exercise: 'grounding', rated: 3, before: 7, after: 7.7 },
  { exercise: 'kindness', rated: 1, before: 10, after: 0 },
];

const frame = (view: JSX.Element): JSX.Element => <OptionsFrame title="Journal">{view}</OptionsFrame>;

function pictures(
  name: string,
  { days, length, hours = SAMPLE_HOURS, exercises = EXERCISES, firstDay = 0 }: Sample,
): GalleryState {
  const span = { from: daysBefore(TODAY, length - 1), until: TODAY };
  return {
    name,
    page: 'options',
    view: () =>
      frame(
        <Pictures
          time={bucketsOf(days, span, firstDay)}
          hours={hourMap(hours, firstDay)}
          exercises={exercises}
          gaps={days.some(({ gaps }) => gaps.length > 0)}
        />,
      ),
  };
}

interface Sample {
  readonly days: readonly DayCount[];
  readonly length: number;
  readonly hours?: readonly number[];
  readonly exercises?: readonly RatedExercise[];
  readonly firstDay?: Weekday;
}

const noGap = (): boolean => false;

export const pictureStates: readonly GalleryState[] = [
  pictures('pictures-week', { days: sampleDays(7, 5, noGap), length: 7 }),
  pictures('pictures-month', { days: sampleDays(30, 8, (day) => day > 9 && day < 14), length: 30, firstDay: 6 }),
  pictures('pictures-year', { days: sampleDays(365, 6, (day) => day > 80 && day < 110), length: 365 }),
  pictures('pictures-ten-years', { days: sampleDays(3650, 9, (day) => day % 900 > 880), length: 3650 }),
  pictures('pictures-few', {
    days: sampleDays(40, 0, noGap).map((day, at) => (at === 3 ? { ...day, pauses: 2, left: 1, continued: 1 } : day)),
    length: 40,
    hours: SAMPLE_HOURS.map((_, at) => (at === 20 || at === 21 ? 1 : 0)),
    exercises: EXERCISES.slice(2, 3),
  }),
  pictures('pictures-only-gaps', {
    days: sampleDays(14, 0, (day) => day > 4),
    length: 14,
    hours: SAMPLE_HOURS.map(() => 0),
    exercises: [],
  }),
  pictures('pictures-huge', {
    days: sampleDays(90, 900_000, noGap),
    length: 90,
    hours: SAMPLE_HOURS.map((each) => each * 123_456),
    exercises: EXERCISES.map((each) => ({ ...each, rated: each.rated * 1_234_567 })),
  }),
];
