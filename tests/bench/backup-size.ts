import type { BenchBrowser } from './bench-browser.ts';
import { type Figure, median } from './figure.ts';
import { scriptOf } from './script-of.ts';

const EVENTS = 1_000_000;
const TIMES = 3;

/** A journal of a million events saved as a backup, and restored from it, in a page of an extension. */
export async function backupSize(browser: BenchBrowser, page: string): Promise<readonly Figure[]> {
  const tab = await browser.open(page);
  const memory = await browser.watchMemory();
  await tab.evaluate(await scriptOf('tests/bench/backup-in-page.ts'));
  await tab.evaluate(`backupBench.fill(${EVENTS})`);
  const figures: Figure[] = [];
  for (const what of ['save', 'restore'] as const) {
    const taken: number[] = [];
    const grown: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      // What the time before left lying about is not what this one needs.
      await tab.memory();
      const more = await memory.peak(async () => taken.push(await tab.evaluate<number>(`backupBench.${what}()`)));
      if (more !== null) grown.push(more);
    }
    figures.push({
      what: `backup of ${EVENTS} events: ${what}`,
      unit: 'ms',
      ours: median(taken),
      limit: 5000,
      aim: '5000 ms',
    });
    if (grown.length > 0)
      figures.push({
        what: `backup of ${EVENTS} events: memory to ${what}`,
        unit: 'B',
        ours: median(grown),
        limit: 300 * 1024 ** 2,
        aim: '300 MB',
      });
  }
  figures.push({
    what: `backup of ${EVENTS} events: the file`,
    unit: 'B',
    ours: await tab.evaluate<number>('backupBench.bytes()'),
    limit: 256 * 1024 ** 2,
    aim: '256 MB',
  });
  return figures;
}
