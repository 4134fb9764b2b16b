import type { Exercise, Way } from '../exercise';
import { breathe, read } from '../steps';

/** Soft and small, with no holds; about half a minute each. The first has the longer breath out. */
export const breathing: Exercise = {
  title: 'exercise.breathing.title',
  full: {
    about: 'exercise.breathing.about',
    caution: 'exercise.breathing.caution',
    ways: [
      { label: 'exercise.breathing.fourSix', steps: [breathe('exercise.breathing.soft', 4, 6, 3, 0.5)] },
      { label: 'exercise.breathing.fiveFive', steps: [breathe('exercise.breathing.soft', 5, 5, 3, 0.5)] },
      { label: 'exercise.breathing.threeFour', steps: [breathe('exercise.breathing.soft', 3, 4, 4, 0.5)] },
      {
        steps: [
          read('exercise.breathing.in', null, 0.7),
          read('exercise.breathing.out', null, 0.4),
          read('exercise.breathing.more', null, 0.3),
        ],
      },
    ],
  },
  plain: { about: 'exercise.breathing.plainAbout', caution: null, ways: [counting()] },
};

function counting(): Way {
  return {
    steps: [
      read('exercise.breathing.countFour', null, 0.6),
      read('exercise.breathing.countSix', null, 0.4),
      read('exercise.breathing.countAgain', null, 0.5),
      read('exercise.breathing.counted', null, 0.3),
    ],
  };
}
