import type { Exercise, Variant } from '../exercise';
import { read } from '../steps';

const words: Variant = {
  about: 'exercise.kindness.about',
  caution: null,
  ways: [
    {
      steps: [
        read('exercise.kindness.hard', null, 0.8),
        read('exercise.kindness.others', null, 0.7),
        read('exercise.kindness.friend', null, 0.5),
        read('exercise.kindness.say', null, 0.4),
        read('exercise.kindness.wish', null, 0.2),
      ],
    },
  ],
};

export const kindness: Exercise = { title: 'exercise.kindness.title', full: words, plain: words };
