/** Line breaks and tabs: between words they are a space. */
const BREAKS = /[\s\p{Zl}\p{Zp}]+/gu;
/**
 * Control characters, halves of characters, and what turns the direction of text around. Joiners stay: scripts and emoji are written
 * with them.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** What was typed as one line of plain text. */
export function cleanLine(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();
}
