import { readWords } from '@/utils/words/read-words';
import type { Word } from '@/utils/words/word';

/** The words that a form's field would hold. Throws where one is refused. */
export function wordsOf(text: string): readonly Word[] {
  const read = readWords(text);
  if (read.type === 'refused') throw new Error(read.problems.map(({ sentence }) => sentence.key).join(' '));
  return read.words;
}
