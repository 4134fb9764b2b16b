/** Text from elsewhere, with a mark for each character that cannot be seen, or that would turn the sentence around it. */
export function seenText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');
}
