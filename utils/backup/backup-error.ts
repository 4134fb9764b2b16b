import type { Sentence } from '../sentence/sentence';

export type BackupProblem =
  | 'not-age'
  | 'no-passphrase'
  | 'header'
  | 'work-factor'
  | 'wrong-passphrase'
  | 'altered'
  | 'too-large'
  | 'too-many-events'
  | 'line-too-long'
  | 'not-backup'
  | 'newer'
  | 'line'
  | 'count'
  | 'not-read'
  | 'not-made'
  | 'not-kept';

/** Why a backup could not be made or restored. `sentence` says to the person what to do, `message` to the developer what was wrong. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly type: BackupProblem;
  readonly sentence: Sentence;

  constructor(type: BackupProblem, sentence: Sentence, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.type = type;
    this.sentence = sentence;
  }
}
