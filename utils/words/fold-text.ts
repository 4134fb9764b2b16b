/**
 * Text as words are compared in it: NFKC and lower case (so case and width do not matter), letters, digits and their
 * marks alone, and one space for whatever stood between them. `AdultContent` stays one word: capitals inside are no border.
 *
 * Marks count: `cafe` and `café` are two words, as `schon` and `schön` are. Marks are parts of words (most Indic scripts
 * need them), so a mark is never a border.
 *
 * Scripts that are written without spaces (Han, Kana, Thai, Lao, Khmer, Myanmar) have no borders to look for. Their runs
 * are set apart from other scripts by a space, and what stands inside such a run is found anywhere in it.
 */
export function foldText(text: string): string {
  return fold(text).replace(BETWEEN_WORDS, ' ').replace(SPACELESS_BORDER, '$& ').trim();
}

/** Upper and lower case and compatible forms as one. The small Greek sigma at a word's end is a sigma. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC').replaceAll('ς', 'σ');
}

/** Whether a folded text begins inside a script that is written without spaces. */
export function startsSpaceless(text: string): boolean {
  return STARTS_SPACELESS.test(text);
}

/** Whether a folded text ends inside a script that is written without spaces. */
export function endsSpaceless(text: string): boolean {
  return ENDS_SPACELESS.test(text);
}

const SPACELESS_CLASS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー`;
const STARTS_SPACELESS = new RegExp(`^[${SPACELESS_CLASS}]`, 'u');
const ENDS_SPACELESS = new RegExp(`[${SPACELESS_CLASS}]$`, 'u');
const SPACELESS_BORDER = new RegExp(
  `[${SPACELESS_CLASS}](?=[^${SPACELESS_CLASS} ])|[^${SPACELESS_CLASS} ](?=[${SPACELESS_CLASS}])`,
  'gu',
);
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;
