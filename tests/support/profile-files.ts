import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Overwrites every file of the databases of our extension, in a profile that no browser uses just now. Returns how many. */
export async function corruptDatabase(profile: string, browser: 'chromium' | 'firefox'): Promise<number> {
  const homes = browser === 'chromium' ? await chromiumDatabases(profile) : await firefoxDatabases(profile);
  let count = 0;
  for (const home of homes) {
    for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || /LOCK$/.test(entry.name) || entry.name.startsWith('.')) continue;
      const { size } = await stat(path);
      await writeFile(path, new Uint8Array(Math.max(size, 64)).fill(0x5a));
      count += 1;
    }
  }
  return count;
}

async function chromiumDatabases(profile: string): Promise<string[]> {
  const folder = join(profile, 'Default', 'IndexedDB');
  return (await readdir(folder))
    .filter((name) => name.startsWith('chrome-extension_'))
    .map((name) => join(folder, name));
}

/** Not the one that Firefox keeps `storage.local` in, which is the origin of a user context of its own. */
async function firefoxDatabases(profile: string): Promise<string[]> {
  const folder = join(profile, 'storage', 'default');
  return (await readdir(folder))
    .filter((name) => name.startsWith('moz-extension+++') && !name.includes('userContextId'))
    .map((name) => join(folder, name, 'idb'));
}
