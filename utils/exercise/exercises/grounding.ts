import type { Exercise } from '../exercise';
import { read } from '../steps';

/** Any five things, by whichever sense is there. */
export const grounding: Exercise = {
  title: 'exercise.grounding.title',
  full: {
    about: 'exercise.grounding.about',
    caution: null,
    ways: [
      {
        steps: [
          read('exercise.grounding.first', null, 0.8),
          read('exercise.grounding.second', null, 0.7),
          read('exercise.grounding.third', null, 0.6),
          read('exercise.grounding.fourth', null, 0.5),
          read('exercise.grounding.fifth', null, 0.4),
          read('exercise.grounding.here', null, 0.2),
        ],
      },
    ],
  },
  plain: {
    about: 'exercise.grounding.plainAbout',
    caution: null,
    ways: [
      {
        steps: [
          read('exercise.grounding.town', null, 0.8),
          read('exercise.grounding.dish', null, 0.7),
          read('exercise.grounding.name', null, 0.6),
          read('exercise.grounding.day', null, 0.5),
          read('exercise.grounding.story', null, 0.4),
          read('exercise.grounding.here', null, 0.2),
        ],
      },
    ],
  },
};
