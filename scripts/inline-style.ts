import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LINK = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/;

/**
 * Moves the style sheet of a built page into its HTML: one file less to fetch before the first paint, which costs the pause a
 * third of its time. Returns the source expression by which the pages' policy allows this very sheet and no other.
 * @param output folder of the build @param page its HTML file
 */
export async function inlineStyle(output: string, page: string): Promise<string> {
  const file = join(output, page);
  const html = await readFile(file, 'utf8');
  const [link, sheet] = LINK.exec(html) ?? [];
  if (link === undefined || sheet === undefined) throw new Error(`${page} has no style sheet to move into it`);
  const style = (await readFile(join(output, sheet), 'utf8')).trim();
  await writeFile(
    file,
    html.replace(link, () => `<style>${style}</style>`),
  );
  await rm(join(output, sheet));
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
