/** Whether the system has a share sheet that takes a file of text. */
export function canShareFiles(): boolean {
  // Where there is none, neither is there a function to ask.
  const { canShare } = navigator as Partial<Navigator>;
  return canShare?.call(navigator, { files: [textFile('', 'summary.txt')] }) === true;
}

/**
 * Opens the share sheet with a file of text. To be called within the few seconds that a press lasts.
 * @returns whether something was chosen there
 */
export function shareText(text: string, name: string): Promise<boolean> {
  return navigator.share({ files: [textFile(text, name)] }).then(
    () => true,
    () => false,
  );
}

/** Share sheets take a few kinds of files, and plain text is one: what is sealed is armored. */
function textFile(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain' });
}
