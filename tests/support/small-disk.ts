import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A disk of its own in memory, which can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves no room for anything. */
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  remove(): Promise<void>;
}

/** `null` where this machine lets the tests mount nothing: that is for root on Linux. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | null> {
  const folder = await mkdtemp(join(tmpdir(), 'breakwater-disk-'));
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
  if (!mounted) {
    await rmdir(folder);
    return null;
  }
  const filling = join(folder, 'filling');
  return {
    folder,
    async fill() {
      const file = await open(filling, 'a');
      for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 4)) {
        const piece = new Uint8Array(size).fill(1);
        while (
          await file.write(piece).then(
            ({ bytesWritten }) => bytesWritten === size,
            () => false,
          )
        );
      }
      await file.close();
    },
    makeRoom: () => rm(filling),
    async remove() {
      await run('umount', ['-l', folder]);
      await rmdir(folder);
    },
  };
}
