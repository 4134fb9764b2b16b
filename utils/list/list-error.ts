import type { Sentence } from '../sentence/sentence';

/** Why a list could not be taken: a sentence for the person, and for the developer the cause. */
export class ListError extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence, cause?: unknown) {
    super(sentence.key, { cause });
    this.name = 'ListError';
    this.sentence = sentence;
  }
}
