import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { until } from '../support/poll.ts';
import { writeBareExtension } from './bare-extension.ts';
import { launchBenchBrowser } from './bench-browser.ts';
import { pageBytes, zipBytes } from './bytes.ts';
import { setBoundary, settled } from './covered-site.ts';
import { TIMES, table } from './figure.ts';
import { journalAppend } from './journal-append.ts';
import { pausePaint } from './pause-paint.ts';
import { uncoveredLoad } from './uncovered-load.ts';

/** @param output folder of the build that holds the tests' hosts @param product folder of the product @param zips its zips */
const [output = '', product = '', ...zips] = process.argv.slice(2);
const bare = await writeBareExtension();
const breakwater = resolve(output);
const [both, alone, none] = await Promise.all([[breakwater, bare], [breakwater], []].map(launchBenchBrowser));
if (both === undefined || alone === undefined || none === undefined) throw new Error('a browser is missing');

try {
  const [origin] = await until('Breakwater runs', async () =>
    ((origins) => origins.length === 1 && origins)(await alone.origins()),
  );
  const bareOrigin = await until('the bare extension runs', async () =>
    (await both.origins()).find((each) => each !== origin),
  );
  if (origin === undefined) throw new Error('Breakwater does not run');

  const tab = await both.open(`${origin}/quiet.html`);
  await setBoundary(tab);
  await setBoundary(await alone.open(`${origin}/quiet.html`));
  const bareTab = await both.open(`${bareOrigin}/bare.html`);

  const figures = [
    await pausePaint(both, () => settled(tab)),
    await uncoveredLoad(alone, none),
    ...(await journalAppend(both, { tab, origin }, { tab: bareTab, origin: bareOrigin })),
    ...(await pageBytes(product)),
    ...(await zipBytes(zips)),
  ];
  console.log(
    `\nTimes are medians of ${TIMES}, taken in turns with their limit in this very run.\n\n${table(figures)}\n`,
  );
} finally {
  await Promise.all([both.close(), alone.close(), none.close()]);
  await rm(dirname(bare), { recursive: true, force: true });
}
