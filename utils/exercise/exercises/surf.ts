import type { Exercise } from '../exercise';
import { breathe, choose, read } from '../steps';

/**
 * Urge surfing: it changes what one does with an urge more than the urge itself (Bowen & Marlatt 2009). Nobody has to look
 * into their body: a thing outside serves as well.
 */
export const surf: Exercise = {
  title: 'exercise.surf.title',
  full: {
    about: 'exercise.surf.about',
    caution: 'exercise.surf.caution',
    ways: [
      {
        steps: [
          read('exercise.surf.notice', 5, 0.35),
          read('exercise.surf.find', 6, 0.7),
          breathe('exercise.surf.board', 4, 6, 1, 1),
          read('exercise.surf.watch', 5, 0.6),
          read('exercise.surf.choice', 4, 0.3),
        ],
      },
      {
        steps: [
          read('exercise.surf.there', 15, 0.3),
          read('exercise.surf.notice', 15, 0.5),
          choose('exercise.surf.where', 'places', 25, 0.7),
          read('exercise.surf.stay', 20, 0.9),
          breathe('exercise.surf.board', 4, 6, 4, 1),
          read('exercise.surf.wave', 25, 0.75),
          read('exercise.surf.drift', 20, 0.5),
          read('exercise.surf.stayed', 20, 0.25),
        ],
      },
      {
        steps: [
          read('exercise.surf.there', 20, 0.25),
          read('exercise.surf.notice', 20, 0.4),
          choose('exercise.surf.where', 'places', 30, 0.6),
          read('exercise.surf.stay', 30, 0.75),
          breathe('exercise.surf.board', 4, 6, 6, 0.9),
          read('exercise.surf.wave', 40, 1),
          read('exercise.surf.curious', 30, 0.85),
          breathe('exercise.surf.again', 4, 6, 5, 0.65),
          read('exercise.surf.drift', 40, 0.45),
          read('exercise.surf.stayed', 40, 0.25),
        ],
      },
    ],
  },
  plain: {
    about: 'exercise.surf.plainAbout',
    caution: null,
    ways: [
      {
        steps: [
          read('exercise.surf.notice', null, 0.4),
          choose('exercise.surf.pick', 'thoughts', null, 0.7),
          read('exercise.surf.return', null, 1),
          read('exercise.surf.change', null, 0.6),
          read('exercise.surf.choice', null, 0.3),
        ],
      },
    ],
  },
};
