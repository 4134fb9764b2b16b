import type { Sentence } from '../sentence/sentence';
import { foldText } from './fold-text';
import { WORDS_PER_BOUNDARY, type Word } from './word';

export type WordsRead =
  | { readonly type: 'words'; readonly words: readonly Word[] }
  | { readonly type: 'refused'; readonly problems: readonly WordProblem[] };

/** `line` counts from 0 in the text as typed, blank lines included. */
export interface WordProblem {
  readonly line: number;
  readonly sentence: Sentence;
}

const LEAST_CHARACTERS = 2;
const MOST_CHARACTERS = 60;

/** Reads one word or phrase a line, `!` before an exception, or says what is wrong with each line. Never throws. */
export function readWords(text: string): WordsRead {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((typed, line) => ({ line, tidy: typed.trim().replace(/\s+/g, ' ') }))
    .filter(({ tidy }) => tidy !== '');
  if (lines.length === 0) return refused(0, { key: 'words.problem.none' });
  if (lines.length > WORDS_PER_BOUNDARY) {
    return refused(lines[WORDS_PER_BOUNDARY]?.line ?? 0, {
      key: 'words.problem.tooMany',
      values: { most: WORDS_PER_BOUNDARY, words: lines.length },
    });
  }
  const problems: WordProblem[] = [];
  const words: Word[] = [];
  for (const { line, tidy } of lines) {
    const word = toWord(tidy);
    const sentence = lengthProblem(word) ?? repeated(word, words);
    if (sentence === null) words.push(word);
    else problems.push({ line, sentence });
  }
  if (problems.length > 0) return { type: 'refused', problems };
  if (words.every((word) => word.exception)) return refused(0, { key: 'words.problem.onlyExceptions' });
  return { type: 'words', words };
}

function refused(line: number, sentence: Sentence): WordsRead {
  return { type: 'refused', problems: [{ line, sentence }] };
}

function toWord(tidy: string): Word {
  const exception = tidy.startsWith('!');
  const body = exception ? tidy.slice(1).trim() : tidy;
  return { exception, text: foldText(body), written: exception ? `!${body}` : body };
}

function lengthProblem({ text, exception, written }: Word): Sentence | null {
  const length = [...text].length;
  if (length === 0) return { key: written === '!' ? 'words.problem.afterMark' : 'words.problem.noLetter' };
  if (length < LEAST_CHARACTERS) return { key: 'words.problem.tooShort', values: { word: written } };
  if (length > MOST_CHARACTERS)
    return {
      key: exception ? 'words.problem.exceptionTooLong' : 'words.problem.lineTooLong',
      values: { most: MOST_CHARACTERS },
    };
  return null;
}

function repeated({ text, exception }: Word, words: readonly Word[]): Sentence | null {
  const same = words.find((word) => word.text === text);
  if (same === undefined) return null;
  return { key: same.exception === exception ? 'words.problem.twice' : 'words.problem.both', values: { word: text } };
}
