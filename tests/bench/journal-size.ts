import type { BenchTab } from './devtools.ts';
import { type Figure, median, medians } from './figure.ts';
import { scriptOf } from './script-of.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const FOLDS = 5;

/** Journals of three sizes in a page of an extension: opened, written to, folded, filled; and what memory that takes. */
export async function journalSize(tab: BenchTab): Promise<readonly Figure[]> {
  await tab.evaluate(await scriptOf('tests/bench/journal-in-page.ts'));
  const run = (call: string): Promise<number> => tab.evaluate(`journalBench.${call}`);
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const filled = await run(`fill('bench-journal-${size}-${Date.now()}', ${size})`);
    const opening = await medians(
      () => run('open()'),
      () => run('limit()'),
    );
    figures.push({ what: `journal of ${size} events: to the first counts`, unit: 'ms', ...opening, aim: 'ratio 3.00' });
    figures.push({
      what: `journal of ${size} events: united in one`,
      unit: 'ms',
      ours: filled,
      limit: 5000,
      aim: '5000 ms a million',
    });
    figures.push({
      what: `journal of ${size} events: on the disk`,
      unit: 'B',
      ours: await run('bytes()'),
      limit: size * 10,
      aim: '10 bytes an event',
    });
  }
  figures.push({
    what: 'memory with that journal',
    unit: 'B',
    ours: await tab.memory(),
    limit: 300 * 1024 ** 2,
    aim: '300 MB',
  });
  const summed = await medians(
    () => run('summary()'),
    () => run('look()'),
  );
  figures.push({ what: 'summary of 30 days, from that journal', unit: 'ms', ...summed, aim: '100 ms' });
  const appended = await medians(
    () => run('append()'),
    () => run('put()'),
  );
  figures.push({ what: 'append of an event, in the page', unit: 'ms', ...appended, aim: '5 ms' });
  const folds: number[] = [];
  for (let time = 0; time < FOLDS; time += 1) folds.push(await run('foldRows(5000)'));
  figures.push({
    what: 'fold of 5000 rows into a million',
    unit: 'ms',
    ours: median(folds),
    limit: 2000,
    aim: '2000 ms',
  });
  return figures;
}
