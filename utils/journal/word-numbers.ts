/** One number for each word, whichever segment it came from. */
export interface WordNumbers {
  /** For each number of a segment's own words, ours; its 0 stays 0. */
  numbersOf(words: readonly string[]): Uint32Array;
  /** @param number 1 or more */
  wordOf(number: number): string;
  /** From 1 on; a new one for a new word. */
  numberOf(word: string): number;
  words(): readonly string[];
}

export function createWordNumbers(): WordNumbers {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    numbersOf(own) {
      return Uint32Array.from([0, ...own.map(numberOf)]);
    },
    wordOf: (number) => words[number - 1] ?? '',
    numberOf,
    words: () => words,
  };

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    words.push(word);
    numbers.set(word, words.length);
    return words.length;
  }
}
