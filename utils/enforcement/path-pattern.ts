import type { Region } from './region';

/**
 * The regular expression (RE2) that holds for the region's paths on hosts that the rule's `requestDomains` already picked.
 * By the rule's flag it matches either case; empty segments do not matter. As far as Chromium's 2 KiB for a compiled expression
 * reach, each character also matches percent-encoded; on longer paths the encoded spelling is left to the guard.
 */
export function pathPattern(region: Region): string {
  const authority = region.below ? `(?:[^/?#@]*@)?[^/?#]+\\.${escaped(region.host)}\\.?(?::\\d+)?` : '[^/?#]*';
  const room = MOST_PLAIN_CHARACTERS - (region.below ? region.host.length : 0);
  const segmentPattern = region.path.join('').length * COST_OF_ENCODED <= room ? encodedOrNot : asSpelled;
  const path = region.path.map((segment) => `/+${segmentPattern(segment)}`).join('');
  return `^https?://${authority}${path}(?:[/?#].*)?$`;
}

const UTF8 = new TextEncoder();
/** Chromium 156 takes 80 plain characters or 11 that may be encoded. */
const MOST_PLAIN_CHARACTERS = 80;
const COST_OF_ENCODED = 8;

function encodedOrNot(segment: string): string {
  return Array.from(segment, characterPattern).join('');
}

/** As browsers spell a path: letters as they are, anything beyond ASCII percent-encoded. */
function asSpelled(segment: string): string {
  return Array.from(segment, (character) =>
    isAscii(character) && character !== ' ' ? escaped(character) : percentEncoded(character),
  ).join('');
}

function characterPattern(character: string): string {
  const encoded = [character, character.toUpperCase()]
    .filter((form, index, forms) => forms.indexOf(form) === index && (index === 0 || isAscii(character)))
    .map(percentEncoded);
  return isAscii(character) ? `(?:${[escaped(character), ...encoded].join('|')})` : encoded.join('');
}

function isAscii(character: string): boolean {
  return character.charCodeAt(0) < 0x80;
}

function percentEncoded(text: string): string {
  return Array.from(UTF8.encode(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
