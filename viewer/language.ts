/**
 * The first language of the reader's that is one of ours, and with which region dates and numbers are written; English where none is.
 * @param ours the languages that there are sentences in @param theirs the reader's, the dearest first
 */
export function viewerLanguage(
  ours: readonly string[],
  theirs: readonly string[],
): { readonly ours: string; readonly full: string } {
  for (const full of theirs) {
    const main = full.split('-')[0] ?? full;
    if (ours.includes(main)) return { ours: main, full };
  }
  return { ours: 'en', full: 'en' };
}
