/** Why a list could not be taken: a sentence for the person, and for the developer the cause. */
export class ListError extends Error {
  readonly sentence: string;

  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'ListError';
    this.sentence = sentence;
  }
}
