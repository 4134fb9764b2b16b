import type { Exercise, Variant } from '../exercise';
import { choose, read } from '../steps';

const words: Variant = {
  about: 'exercise.feeling.about',
  caution: null,
  ways: [
    {
      steps: [
        choose('exercise.feeling.family', 'families', null, 0.7),
        choose('exercise.feeling.word', 'words', null, 0.8),
        { type: 'answer', text: 'exercise.feeling.fine', level: 0.5 },
        read('exercise.feeling.named', null, 0.3),
      ],
    },
  ],
};

export const feeling: Exercise = { title: 'exercise.feeling.title', full: words, plain: words };
