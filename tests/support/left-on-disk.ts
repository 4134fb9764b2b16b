import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Which files below a folder hold one of these words, in UTF-8 or in UTF-16, and which words. */
export async function filesWith(folder: string, words: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    const held = words.filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
    if (held.length > 0) found[relative(folder, path)] = held;
  }
  return found;
}
