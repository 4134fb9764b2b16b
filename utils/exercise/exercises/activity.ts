import type { Exercise, Variant } from '../exercise';

const words: Variant = {
  about: 'exercise.activity.about',
  caution: null,
  ways: [
    {
      steps: [
        { type: 'activities', text: 'exercise.activity.which', level: 0.7 },
        { type: 'answer', text: 'exercise.activity.go', level: 0.3 },
      ],
    },
  ],
};

export const activity: Exercise = { title: 'exercise.activity.title', full: words, plain: words };
