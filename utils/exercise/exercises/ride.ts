import type { SentenceKey } from '../../sentence/sentence';
import type { Exercise, Steps, Variant } from '../exercise';
import { read } from '../steps';

const LINES: readonly (readonly [SentenceKey, level: number])[] = [
  ['exercise.ride.order', 0.55],
  ['exercise.ride.wait', 0.75],
  ['exercise.ride.stronger', 0.95],
  ['exercise.ride.ease', 1],
  ['exercise.ride.else', 0.85],
  ['exercise.ride.someone', 0.7],
  ['exercise.ride.tomorrow', 0.55],
  ['exercise.ride.far', 0.4],
  ['exercise.ride.soon', 0.25],
];

const words: Variant = {
  about: 'exercise.ride.about',
  caution: null,
  ways: [{ steps: within(5) }, { steps: within(10) }, { steps: within(15) }],
};

/** Delay, with a quiet line now and then; each line stands equally long. */
export const ride: Exercise = { title: 'exercise.ride.title', full: words, plain: words };

function within(minutes: number): Steps {
  const seconds = (minutes * 60) / (LINES.length + 1);
  return [read('exercise.ride.begin', seconds, 0.35), ...LINES.map(([text, level]) => read(text, seconds, level))];
}
