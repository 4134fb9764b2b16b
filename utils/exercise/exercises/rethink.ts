import type { Exercise, Variant } from '../exercise';
import { read } from '../steps';

const words: Variant = {
  about: 'exercise.rethink.about',
  caution: null,
  ways: [
    {
      steps: [
        { type: 'write', text: 'exercise.rethink.thought', level: 0.8 },
        { type: 'write', text: 'exercise.rethink.evidence', level: 0.6 },
        { type: 'write', text: 'exercise.rethink.kinder', level: 0.4 },
        read('exercise.rethink.keep', null, 0.2),
      ],
    },
  ],
};

/** Reappraisal: a thought, what speaks for and against it, and a kinder version. */
export const rethink: Exercise = { title: 'exercise.rethink.title', full: words, plain: words };
