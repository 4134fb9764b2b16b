import { breathe } from './breathe';

/** Long enough for any browser to have begun to read what a link leads to. */
const FREED_AFTER_MS = 60_000;

/** Hands a file to the browser, which saves it as it saves a download, and asks where if the person set it so. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FREED_AFTER_MS);
}

/** The same of a text that is made piece by piece; the page stays awake meanwhile. @param type its media type */
export async function saveText(pieces: Iterable<string>, type: string, name: string): Promise<void> {
  const parts: Blob[] = [];
  for (const piece of pieces) {
    parts.push(new Blob([piece]));
    await breathe();
  }
  saveFile(new Blob(parts, { type }), name);
}
