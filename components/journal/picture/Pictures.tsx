import type { JSX } from 'preact';
import type { Buckets } from '@/utils/journal/picture/bucket';
import type { HourMap } from '@/utils/journal/picture/hour-map';
import type { RatedExercise } from '@/utils/journal/picture/rated';
import { HoursPicture } from './HoursPicture';
import { TimePicture } from './TimePicture';
import { UrgePicture } from './UrgePicture';

export interface PicturesProps {
  /** `null` where there is no line of time to draw: of one day alone. */
  readonly time: Buckets | null;
  readonly hours: HourMap;
  readonly exercises: readonly RatedExercise[];
  /** Whether part of the time could not be seen. */
  readonly gaps: boolean;
}

/** The pictures that have something to show. */
export default function Pictures({ time, hours, exercises, gaps }: PicturesProps): JSX.Element {
  const shown = time?.buckets.some((bucket) => bucket.pauses > 0 || bucket.gaps.length > 0) === true;
  return (
    <>
      {shown && time !== null && <TimePicture {...time} />}
      {hours.pauses > 0 && <HoursPicture map={hours} gaps={gaps} />}
      {exercises.length > 0 && <UrgePicture exercises={exercises} />}
    </>
  );
}
