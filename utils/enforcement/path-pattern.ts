import type { Region } from './region';

/**
 * The regular expression (RE2) that holds for the region's paths on hosts that the rule's `requestDomains` already picked.
 * Each character also matches percent-encoded and, by the rule's flag, in either case; empty segments do not matter.
 */
export function pathPattern(region: Region): string {
  const authority = region.below ? `(?:[^/?#@]*@)?[^/?#]+\\.${escaped(region.host)}\\.?(?::\\d+)?` : '[^/?#]*';
  const path = region.path.map((segment) => `/+${encodedOrNot(segment)}`).join('');
  return `^https?://${authority}${path}(?:[/?#].*)?$`;
}

const UTF8 = new TextEncoder();

function encodedOrNot(segment: string): string {
  return Array.from(segment, characterPattern).join('');
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
