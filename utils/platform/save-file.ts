/** Long enough for any browser to begin reading what a link leads to. */
const READ_WITHIN_MS = 60_000;

/** Hands a file to the browser's downloads. Its text leaves memory when the browser has it. */
export function saveFile(name: string, type: string, pieces: Iterable<string>): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN_MS);
}
