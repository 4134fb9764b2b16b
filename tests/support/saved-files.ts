import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a browser under test puts what its pages save. */
export const savedFolder = (profile: string): string => join(profile, 'saved');

/** Paths of the files that were saved whole, earliest first. Their names are the browser's own where its driver renames them. */
export async function savedFiles(profile: string): Promise<readonly string[]> {
  const folder = savedFolder(profile);
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => !/\.(part|crdownload)$/.test(name))
      .map(async (name) => ({ path: join(folder, name), at: await stat(join(folder, name)) })),
  );
  return files
    .filter(({ at }) => at.size > 0)
    .sort((one, other) => one.at.mtimeMs - other.at.mtimeMs)
    .map(({ path }) => path);
}
