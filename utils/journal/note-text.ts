// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A note's text as it is kept: well-formed, lines and tabs as they are, no other control characters. No unit of it takes more than 3 bytes. */
export function noteText(text: string): string {
  return text.replaceAll('\r\n', '\n').toWellFormed().replace(CONTROLS, ' ');
}
