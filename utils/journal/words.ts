import type { WordKind } from './columns';
import type { Words } from './table';
import { createWordNumbers, type WordNumbers } from './word-numbers';

/** The words of rows that are being gathered. */
export type GrowingWords = Readonly<Record<WordKind, WordNumbers>>;

export const WORD_KINDS = [
  'boundary',
  'outcome',
  'trigger',
  'exercise',
  'emotion',
  'cause',
] as const satisfies readonly WordKind[];

export function emptyWords(): GrowingWords {
  const entries = WORD_KINDS.map((kind) => [kind, createWordNumbers()]);
  return Object.fromEntries(entries) as GrowingWords;
}

export function listsOf(words: GrowingWords): Words {
  return Object.fromEntries(WORD_KINDS.map((kind) => [kind, words[kind].words()])) as Words;
}
