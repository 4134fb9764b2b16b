import type { Exercise, Variant } from '../exercise';
import { choose } from '../steps';

const words: Variant = {
  about: 'exercise.needs.about',
  caution: null,
  ways: [
    {
      steps: [
        choose('exercise.needs.which', 'needs', null, 0.7),
        { type: 'answer', text: 'need.answer.notSure', level: 0.3 },
      ],
    },
  ],
};

export const needs: Exercise = { title: 'exercise.needs.title', full: words, plain: words };
