import type { Sentence } from '../sentence/sentence';
import type { Step, Way } from './exercise';

/** Milliseconds that a step lasts; `null` where the person says when it is over. */
export function msOf(step: Step): number | null {
  switch (step.type) {
    case 'read':
    case 'choose':
      return step.seconds === null ? null : step.seconds * 1000;
    case 'breathe':
      return (step.inSeconds + step.outSeconds) * step.rounds * 1000;
    case 'answer':
    case 'write':
    case 'people':
    case 'activities':
      return null;
  }
}

/** `null` where any step of it is at the person's own pace. */
export function secondsOf({ steps }: Way): number | null {
  const each = steps.map(msOf);
  return each.includes(null) ? null : each.reduce<number>((sum, ms) => sum + (ms ?? 0), 0) / 1000;
}

export function labelOf(way: Way): Sentence {
  if (way.label !== undefined) return { key: way.label };
  const seconds = secondsOf(way);
  if (seconds === null) return { key: 'exercise.ownPace' };
  return seconds < 60
    ? { key: 'time.seconds', count: seconds }
    : { key: 'time.minutes', count: Math.round(seconds / 60) };
}
