import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { type Strength, strengthOf } from './strength';

/*
 * More than a megabyte of words: imported only by the form that needs it, when it needs it.
 */

const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...common, ...english },
  graphs: adjacencyGraphs,
  // Longer ones are strong by their length, and looking at all of it takes time.
  maxLength: 100,
});

export function measure(passphrase: string): Strength {
  const { score, feedback } = zxcvbn.check(passphrase);
  return strengthOf(score, feedback.warning);
}
