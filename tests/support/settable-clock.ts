import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The clock of the computer, as a program that is started with `environment` sees it, in all its processes. */
export interface SettableClock {
  readonly environment: Readonly<Record<string, string>>;
  /** From now on it shows this many days more than the computer's own. */
  set(daysAhead: number): Promise<void>;
  /** As if so many minutes had passed at once. */
  pass(minutes: number): Promise<void>;
  remove(): Promise<void>;
}

const SECONDS_PER_DAY = 86_400;
/** Of each of the two numbers. */
const BYTES = 8;

/** `null` where it cannot be made: that takes Linux and gcc. */
export async function settableClock(): Promise<SettableClock | null> {
  if (process.platform !== 'linux') return null;
  const folder = await mkdtemp(join(tmpdir(), 'breakwater-clock-'));
  const library = join(folder, 'set-clock.so');
  const made = await run('gcc', ['-shared', '-fPIC', '-O2', '-o', library, 'tests/support/set-clock.c']).then(
    () => true,
    () => false,
  );
  if (!made) {
    await rm(folder, { recursive: true });
    return null;
  }
  const path = join(folder, 'ahead');
  const file = await open(path, 'w+');
  const write = async (place: 0 | 1, seconds: number): Promise<void> => {
    await file.write(new BigInt64Array([BigInt(seconds)]), 0, BYTES, place * BYTES);
  };
  let passed = 0;
  await write(0, 0);
  await write(1, 0);
  return {
    environment: { LD_PRELOAD: library, SET_CLOCK: path },
    set: (daysAhead) => write(0, daysAhead * SECONDS_PER_DAY),
    pass(minutes) {
      passed += minutes * 60;
      return write(1, passed);
    },
    async remove() {
      await file.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
