import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type Pictures from '@/components/journal/picture/Pictures';
import type { DayCount, DayRange } from '@/utils/journal/count';
import { countByExercise } from '@/utils/journal/count-by-exercise';
import { countByHour } from '@/utils/journal/count-by-hour';
import type { Journal } from '@/utils/journal/journal';
import { bucketsOf, spanOf } from '@/utils/journal/picture/bucket';
import { hourMap } from '@/utils/journal/picture/hour-map';
import { ratedOf } from '@/utils/journal/picture/rated';
import { firstDayOfWeek } from '@/utils/platform/words';

interface JournalPicturesProps {
  readonly journal: Journal;
  readonly range: DayRange;
  readonly days: readonly DayCount[];
  readonly today: string;
}

/** The pictures of a range. Their code comes after the tables are there. */
export function JournalPictures({ journal, range, days, today }: JournalPicturesProps): JSX.Element | null {
  const [View, setView] = useState<typeof Pictures | null>(null);
  useEffect(
    () => void import('@/components/journal/picture/Pictures').then((module) => setView(() => module.default)),
    [],
  );
  const shown = useMemo(() => {
    const firstDay = firstDayOfWeek();
    const span = spanOf(days, range.from, today);
    const byHour = countByHour(journal, range).map(({ pauses }) => pauses);
    return {
      time: span === null ? null : bucketsOf(days, span, firstDay),
      hours: hourMap(byHour, firstDay),
      exercises: ratedOf(countByExercise(journal, range)),
      gaps: days.some(({ gaps }) => gaps.length > 0),
    };
  }, [journal, range, days, today]);
  return View === null ? null : <View {...shown} />;
}
