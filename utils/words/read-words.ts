import { foldText } from './fold-text';
import { WORDS_PER_BOUNDARY, type Word } from './word';

export type WordsRead =
  | { readonly type: 'words'; readonly words: readonly Word[] }
  | { readonly type: 'refused'; readonly problems: readonly WordProblem[] };

/** `line` counts from 0 in the text as typed, blank lines included. */
export interface WordProblem {
  readonly line: number;
  readonly sentence: string;
}

const LEAST_CHARACTERS = 2;
const MOST_CHARACTERS = 60;

/** Reads one word or phrase a line, `!` before an exception, or says what is wrong with each line. Never throws. */
export function readWords(text: string): WordsRead {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((typed, line) => ({ line, tidy: typed.trim().replace(/\s+/g, ' ') }))
    .filter(({ tidy }) => tidy !== '');
  if (lines.length === 0) return refused(0, 'Write at least one word, for example casino.');
  if (lines.length > WORDS_PER_BOUNDARY) {
    return refused(
      lines[WORDS_PER_BOUNDARY]?.line ?? 0,
      `One boundary holds up to ${WORDS_PER_BOUNDARY} words. This one has ${lines.length}.`,
    );
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
  if (words.every((word) => word.exception))
    return refused(0, 'These are all exceptions. Add the word that they are exceptions from.');
  return { type: 'words', words };
}

function refused(line: number, sentence: string): WordsRead {
  return { type: 'refused', problems: [{ line, sentence }] };
}

function toWord(tidy: string): Word {
  const exception = tidy.startsWith('!');
  const body = exception ? tidy.slice(1).trim() : tidy;
  return { exception, text: foldText(body), written: exception ? `!${body}` : body };
}

function lengthProblem({ text, exception, written }: Word): string | null {
  const length = [...text].length;
  if (length === 0)
    return written === '!'
      ? 'Write a word after the exclamation mark.'
      : 'There is no letter and no digit here. Write a word.';
  if (length < LEAST_CHARACTERS) return `“${written}” is too short. A word needs two letters or more.`;
  if (length > MOST_CHARACTERS)
    return `${exception ? 'This exception' : 'This line'} is too long. ${MOST_CHARACTERS} characters is the most.`;
  return null;
}

function repeated({ text, exception }: Word, words: readonly Word[]): string | null {
  const same = words.find((word) => word.text === text);
  if (same === undefined) return null;
  return same.exception === exception
    ? `“${text}” stands here twice. Once is enough.`
    : `“${text}” stands here both as a word and as an exception. Keep one of them.`;
}
