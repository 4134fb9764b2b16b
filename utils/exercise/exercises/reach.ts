import type { Exercise, Variant } from '../exercise';
import { read } from '../steps';

const words: Variant = {
  about: 'exercise.reach.about',
  caution: null,
  ways: [
    {
      steps: [{ type: 'people', text: 'exercise.reach.who', level: 0.7 }, read('exercise.reach.counts', null, 0.3)],
    },
  ],
};

export const reach: Exercise = { title: 'exercise.reach.title', full: words, plain: words };
