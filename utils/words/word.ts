/** One line of a boundary on words: what an address may not hold, or, as an exception, where that is fine. */
export interface Word {
  readonly exception: boolean;
  /** As `foldText` returns it: what is looked for in addresses. Several words stand with one space between them. */
  readonly text: string;
  /** The line as the person wrote it, tidied, with its exclamation mark. */
  readonly written: string;
}

export const WORDS_PER_BOUNDARY = 200;

/** Where words are looked for: only in what is searched for on the big search engines, or in every web address. */
export type WordScope = 'searches' | 'addresses';
