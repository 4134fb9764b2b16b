import type { SentenceKey } from '../sentence/sentence';

export const STRENGTH_LEVELS = [0, 1, 2, 3, 4] as const;
/** From "guessed at once" to "very hard to guess". */
export type StrengthLevel = (typeof STRENGTH_LEVELS)[number];

/** How hard a passphrase is to guess, and what would make it harder. It advises; nothing is refused for it. */
export interface Strength {
  readonly level: StrengthLevel;
  readonly hint: SentenceKey | null;
}

/** The only rule: in characters as a person counts them. */
export const SHORTEST_PASSPHRASE = 8;

export function isLongEnough(passphrase: string): boolean {
  return [...new Intl.Segmenter().segment(passphrase)].length >= SHORTEST_PASSPHRASE;
}

/** zxcvbn's reasons, by their names there, in our own words. */
const HINTS: Readonly<Record<string, SentenceKey>> = {
  straightRow: 'lock.strength.hint.keys',
  keyPattern: 'lock.strength.hint.keys',
  simpleRepeat: 'lock.strength.hint.repeats',
  extendedRepeat: 'lock.strength.hint.repeats',
  sequences: 'lock.strength.hint.sequences',
  recentYears: 'lock.strength.hint.dates',
  dates: 'lock.strength.hint.dates',
  topTen: 'lock.strength.hint.common',
  topHundred: 'lock.strength.hint.common',
  common: 'lock.strength.hint.common',
  similarToCommon: 'lock.strength.hint.common',
  wordByItself: 'lock.strength.hint.word',
  namesByThemselves: 'lock.strength.hint.names',
  commonNames: 'lock.strength.hint.names',
};

const STRONG: StrengthLevel = 3;

/** @param warning the name of zxcvbn's reason */
export function strengthOf(level: StrengthLevel, warning: string | null): Strength {
  if (level >= STRONG) return { level, hint: null };
  return { level, hint: HINTS[warning ?? ''] ?? 'lock.strength.hint.more' };
}
