import { breathe } from './breathe';

/** Long enough for any browser to begin reading what a link leads to. */
const READ_WITHIN_MS = 60_000;

/** Hands a file to the browser's downloads. It is made piece by piece, and the page stays awake meanwhile. */
export async function saveFile(name: string, type: string, pieces: Iterable<string>): Promise<void> {
  const parts: Blob[] = [];
  for (const piece of pieces) {
    parts.push(new Blob([piece]));
    await breathe();
  }
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN_MS);
}
