import { readFile, writeFile } from 'node:fs/promises';
import type { Devtools } from './devtools.ts';

/** Forgets the peak so far; see proc(5). */
const RESET_PEAK = '5';
const KB = 1024;

/** What renderers take beyond what they held when the watch began. */
export interface MemoryWatch {
  /** Bytes, of the renderer that grew most, at its peak during a task. Linux tells, others do not: `null`. */
  peak(task: () => Promise<unknown>): Promise<number | null>;
}

export async function watchMemory(devtools: Devtools): Promise<MemoryWatch> {
  const before = new Map<number, number>();
  for (const id of await renderersOf(devtools)) {
    const held = await sizeOf(id, 'VmRSS');
    if (held !== null) before.set(id, held);
  }
  return {
    async peak(task) {
      for (const id of before.keys()) await writeFile(`/proc/${id}/clear_refs`, RESET_PEAK);
      await task();
      const grown: number[] = [];
      for (const [id, held] of before) {
        const most = await sizeOf(id, 'VmHWM');
        if (most !== null) grown.push(most - held);
      }
      return grown.length === 0 ? null : Math.max(...grown);
    },
  };
}

async function renderersOf(devtools: Devtools): Promise<readonly number[]> {
  const { processInfo } = (await devtools.send('SystemInfo.getProcessInfo')) as {
    readonly processInfo: readonly { readonly type: string; readonly id: number }[];
  };
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

async function sizeOf(process: number, field: 'VmRSS' | 'VmHWM'): Promise<number | null> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  const found = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status);
  return found === null ? null : Number(found[1]) * KB;
}
