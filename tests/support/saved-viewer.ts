import { readFile } from 'node:fs/promises';
import { buildViewer } from '../../scripts/viewer.ts';
import { until } from './poll.ts';
import { savedFiles } from './saved-files.ts';

/** How many of the files that were saved are the viewer as it is built, byte for byte. */
async function viewersAmong(profile: string, built: Buffer): Promise<number> {
  const files = await Promise.all((await savedFiles(profile)).map((path) => readFile(path)));
  return files.filter((file) => file.equals(built)).length;
}

/** That what is done saves the built viewer. */
export async function savesTheViewer(profile: string, done: () => Promise<void>): Promise<void> {
  const built = Buffer.from(await buildViewer());
  const before = await viewersAmong(profile, built);
  await done();
  await until('the viewer is saved', async () => (await viewersAmong(profile, built)) === before + 1);
}
