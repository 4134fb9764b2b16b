import type { SentenceKey } from '../../sentence/sentence';
import type { Exercise, Step, Steps } from '../exercise';
import { read } from '../steps';

type Pair = readonly [tighten: SentenceKey, letGo: SentenceKey];

const HANDS: Pair = ['exercise.muscles.hands', 'exercise.muscles.handsGo'];
const ARMS: Pair = ['exercise.muscles.arms', 'exercise.muscles.armsGo'];
const SHOULDERS: Pair = ['exercise.muscles.shoulders', 'exercise.muscles.shouldersGo'];
const FACE: Pair = ['exercise.muscles.face', 'exercise.muscles.faceGo'];
const BELLY: Pair = ['exercise.muscles.belly', 'exercise.muscles.bellyGo'];
const LEGS: Pair = ['exercise.muscles.legs', 'exercise.muscles.legsGo'];
const FEET: Pair = ['exercise.muscles.feet', 'exercise.muscles.feetGo'];

/** Progressive muscle relaxation, light: a few seconds of tightening, a longer letting go. */
export const muscles: Exercise = {
  title: 'exercise.muscles.title',
  full: {
    about: 'exercise.muscles.about',
    caution: 'exercise.muscles.caution',
    ways: [
      { steps: around(10, [HANDS, SHOULDERS, FACE, LEGS], 5, 15, 30) },
      { steps: around(20, [HANDS, ARMS, SHOULDERS, FACE, BELLY, LEGS, FEET].flatMap(twice), 7, 23, 40) },
    ],
  },
  plain: {
    about: 'exercise.muscles.plainAbout',
    caution: null,
    ways: [
      {
        steps: [
          read('exercise.muscles.weight', null, 0.8),
          read('exercise.muscles.putDown', null, 0.5),
          read('exercise.muscles.another', null, 0.6),
          read('exercise.muscles.nothing', null, 0.3),
        ],
      },
    ],
  },
};

/** All in seconds. */
function around(begin: number, pairs: readonly Pair[], tight: number, loose: number, rest: number): Steps {
  return [
    read('exercise.muscles.begin', begin, 0.3),
    ...pairs.flatMap(([tighten, letGo]): Step[] => [read(tighten, tight, 0.9), read(letGo, loose, 0.4)]),
    read('exercise.muscles.rest', rest, 0.2),
  ];
}

function twice(pair: Pair): Pair[] {
  return [pair, pair];
}
