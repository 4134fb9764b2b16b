import { endsSpaceless, fold, startsSpaceless } from './fold-text';
import { anyOf, cutOff, joined, type Piece, packed, plain } from './pattern-piece';
import { utf8Bytes } from './percent';
import { SEARCH_HOSTS } from './search-engines';
import type { Word, WordScope } from './word';

/** A regular expression (RE2, either case) that takes in a whole address, so that `\0` is the address. */
export interface WordPattern {
  /** These hosts and all below them; `null` means every host. */
  readonly hosts: readonly string[] | null;
  readonly pattern: string;
}

/**
 * Patterns, one of which matches each address that `wordsCover`, in its ordinary spelling: as browsers write it (UTF-8, percent-encoded
 * beyond ASCII), in either case, encoded once or twice. They match more than that: they know no exceptions, some ends of a word are open
 * (`%C3%BC` before it may be a letter or not), and what does not fit into Chromium's memory for an expression is cut off. So what
 * they match is only a reason to ask `wordsCover`.
 *
 * Missed here and left to the guard, once the page has begun to load:
 * ASCII letters that are encoded although they need not be (`%61dult`), in words of more than about nine letters, or twice (`%2561dult`);
 * forms that only NFKC makes equal (full-width and mathematical letters, ligatures, a mark as a character of its own);
 * punycode labels in which a word with letters beyond ASCII stands together with others, or has a final sigma inside.
 */
export function wordPatterns(words: readonly Word[], scope: WordScope): WordPattern[] {
  const hosts = scope === 'searches' ? SEARCH_HOSTS : null;
  const lead = scope === 'searches' ? AFTER_HOST : ANYWHERE;
  const room = MOST_COST - lead.cost - TAIL.cost;
  const sought = words.filter((word) => !word.exception).map(({ text }) => text);
  const pieces = sought.flatMap((text) => [
    textPiece(text, room),
    ...(scope === 'addresses' ? hostPieces(text, room) : []),
  ]);
  return packed(pieces, room).map(({ source }) => ({
    hosts,
    pattern: `${lead.source}${source}${TAIL.source}`,
  }));
}

/** Chromium 156 takes 112 (`isRegexSupported`, with expressions of known length around each piece); the rest is kept for other versions. */
const MOST_COST = 96;

const ANYWHERE: Piece = { source: '^.*', cost: 4 };
const AFTER_HOST: Piece = { source: '^.*[?#].*', cost: 11 };
const TAIL: Piece = { source: '.*$', cost: 5 };
const WORD_EDGE: Piece = plain(String.raw`\b`);
const BORDER_BEFORE: Piece = { source: String.raw`(?:\b|_|%(?:25)?[!-~][!-~])`, cost: 10 };
const BORDER_AFTER: Piece = { source: String.raw`(?:\b|_)`, cost: 3 };
const BETWEEN: Piece = { source: '(?:[^a-z0-9]|%(?:25)?[!-~][!-~])+', cost: 15 };
/** Between scripts there may be nothing. */
const BETWEEN_OR_NOTHING: Piece = { source: '[!-~]*', cost: 2 };

function textPiece(text: string, room: number): Piece {
  const encoded = joined(piecesOf(text, encodedOrNot));
  return encoded.cost <= room ? encoded : joined(cutOff(piecesOf(text, asSpelled), room));
}

/** A word or phrase that stands as a whole label of a host: punycode. A Greek word may end in either small sigma there. */
function hostPieces(text: string, room: number): Piece[] {
  if (isAscii(text)) return [];
  const spellings = [text, text.replace(/σ(?= |$)/g, 'ς')].flatMap((spelling) =>
    ['-', ''].map((between) => spelling.replaceAll(' ', between)),
  );
  return [...new Set(spellings)]
    .flatMap((label) => /^(xn--[a-z0-9-]+)[.]test$/.exec(URL.parse(`http://${label}.test`)?.hostname ?? '')?.[1] ?? [])
    .map((label) => joined(cutOff([WORD_EDGE, ...Array.from(label, plain), WORD_EDGE], room)));
}

type Spell = (character: string, borderBefore: boolean, borderAfter: boolean) => Piece;

function piecesOf(text: string, spell: Spell): Piece[] {
  const characters = [...text];
  const last = characters.length - 1;
  return characters.map((character, at) => {
    if (character === ' ')
      return endsSpaceless(characters[at - 1] ?? '') === startsSpaceless(characters[at + 1] ?? '')
        ? BETWEEN
        : BETWEEN_OR_NOTHING;
    const spelled = isAscii(character) ? spell : alwaysEncoded;
    return spelled(character, at === 0, at === last);
  });
}

/** Plain with its borders, or as `%XX`: encoded, what stands beside it is not looked at. Either case of a letter: `%[46]1` is A and a. */
function encodedOrNot(character: string, borderBefore: boolean, borderAfter: boolean): Piece {
  const bare = asSpelled(character, borderBefore, borderAfter);
  const [high = '', low = ''] = utf8Bytes(character).join('');
  const either = EITHER_CASE[high];
  return anyOf([bare, { source: `%${either ?? high}${low}`, cost: either === undefined ? 3 : 5 }]);
}

/** First digit of a letter's code, small and capital. */
const EITHER_CASE: Readonly<Record<string, string>> = { 6: '[46]', 7: '[57]' };

function asSpelled(character: string, borderBefore: boolean, borderAfter: boolean): Piece {
  return joined([...(borderBefore ? [BORDER_BEFORE] : []), plain(character), ...(borderAfter ? [BORDER_AFTER] : [])]);
}

/** Beyond ASCII: the UTF-8 of each case, encoded once or twice. */
function alwaysEncoded(character: string, _borderBefore: boolean, borderAfter: boolean): Piece {
  const forms = casesOf(character).map(utf8Bytes);
  const [first = []] = forms;
  const different = first.findIndex((byte, at) => forms.some((form) => form[at] !== byte));
  const common = different < 0 ? first : first.slice(0, different);
  const endings = forms
    .map((form) => form.slice(common.length))
    .filter((ending) => ending.length > 0)
    .map(([byte = '', ...rest]) => joined([...Array.from(byte, plain), ...rest.map(encodedByte)]));
  return joined([
    ...common.map(encodedByte),
    ...(endings.length > 0 ? [PERCENT, anyOf(endings)] : []),
    ...(borderAfter && !endsSpaceless(character) ? [BORDER_AFTER] : []),
  ]);
}

const PERCENT: Piece = { source: '%(?:25)?', cost: 4 };

function encodedByte(byte: string): Piece {
  return joined([PERCENT, ...Array.from(byte, plain)]);
}

function casesOf(character: string): string[] {
  const forms = [character, character.toUpperCase(), ...(OTHER_FORMS[character] ?? [])];
  return [...new Set(forms)].filter((form) => fold(form) === character);
}

/** Letters with a form that `toUpperCase` does not return. */
const OTHER_FORMS: Readonly<Record<string, readonly string[]>> = { σ: ['ς'], ß: ['ẞ'] };

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
