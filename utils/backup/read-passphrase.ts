import type { Sentence } from '../sentence/sentence';
import { LEAST_PASSPHRASE } from './limits';

/** A passphrase that was typed twice, as the form holds it. */
export interface PassphraseText {
  readonly passphrase: string;
  readonly again: string;
}

/** What is wrong with each of the two; `null` where they can be used. */
export function passphraseProblem({ passphrase, again }: PassphraseText): PassphraseProblem | null {
  if (passphrase.length < LEAST_PASSPHRASE)
    return { field: 'passphrase', sentence: { key: 'backup.problem.short', values: { least: LEAST_PASSPHRASE } } };
  return passphrase === again ? null : { field: 'again', sentence: { key: 'backup.problem.differs' } };
}

export interface PassphraseProblem {
  readonly field: keyof PassphraseText;
  readonly sentence: Sentence;
}
