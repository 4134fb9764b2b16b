import type { Sentence } from '../sentence/sentence';
import type { CardText } from './card';

export type SharingProblem =
  | 'too-large'
  | 'not-age'
  | 'header'
  | 'work-factor'
  | 'passphrase-needed'
  | 'wrong-passphrase'
  | 'no-key'
  | 'not-for-you'
  | 'altered'
  | 'not-summary'
  | 'newer'
  | 'content'
  | 'text'
  | 'unknown-sender'
  | 'signature'
  | 'readdressed'
  | 'again'
  | 'older'
  | 'forked'
  | 'card'
  | 'identity'
  | 'not-made';

/** Why something of sharing was not taken. `sentence` says to the person what to do, `message` to the developer what was wrong. */
export class SharingError extends Error {
  override readonly name = 'SharingError';
  readonly type: SharingProblem;
  readonly sentence: Sentence;
  /** Of `unknown-sender` where all else holds: the card that signed, which the reader may add if they know whose it is. */
  readonly from: CardText | null;

  constructor(
    type: SharingProblem,
    sentence: Sentence,
    reason: string,
    options: ErrorOptions & { readonly from?: CardText | null } = {},
  ) {
    super(reason, options);
    this.from = options.from ?? null;
    this.type = type;
    this.sentence = sentence;
  }
}
