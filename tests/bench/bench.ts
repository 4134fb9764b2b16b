import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { until } from '../support/poll.ts';
import { backupSize } from './backup-size.ts';
import { writeBareExtension } from './bare-extension.ts';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { pageBytes, zipBytes } from './bytes.ts';
import { setBoundary, settled } from './covered-site.ts';
import type { BenchTab } from './devtools.ts';
import { type Figure, TIMES, table } from './figure.ts';
import { journalAppend } from './journal-append.ts';
import { journalSize } from './journal-size.ts';
import { longListInBrowser } from './long-list-in-browser.ts';
import { pausePaint } from './pause-paint.ts';
import { summaryOpening } from './summary-opening.ts';
import { uncoveredLoad } from './uncovered-load.ts';
import { waveFrames } from './wave-frames.ts';

/**
 * @param output folder of the build that holds the tests' hosts @param everywhere of the one that may reach every host
 * @param product folder of the product @param zips its zips
 */
const [output = '', everywhere = '', product = '', ...zips] = process.argv.slice(2);
const bare = await writeBareExtension();
const breakwater = resolve(output);
const [both, alone, none] = await Promise.all([[breakwater, bare], [breakwater], []].map(launchBenchBrowser));
if (both === undefined || alone === undefined || none === undefined) throw new Error('a browser is missing');
const pure = await pureBench();

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
    ...(await waveFrames({ browser: alone, origin }, { browser: both, origin: bareOrigin })),
    ...(await journalAppend(both, { tab, origin }, { tab: bareTab, origin: bareOrigin })),
    ...(await journalSize(bareTab)),
    ...(await backupSize(alone, `${origin}/quiet.html`)),
    await summaryOpening(await partnerPage(alone, origin), pure.sealedSummaries),
    ...(await pure.pureFigures()),
    ...(await listFigures()),
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

/** The partner's page, which knows the card of who sends. */
async function partnerPage(browser: BenchBrowser, origin: string): Promise<BenchTab> {
  const tab = await browser.open(`${origin}/partner.html`);
  const edit = { type: 'add-sender', id: 'bench000000', label: 'Ben', card: pure.PERSON_CARD };
  await tab.eventually(
    'the sender is known',
    `chrome.runtime.sendMessage(${JSON.stringify({ type: 'sharing/edit', edit })}).then((reply) => reply.answer.type === 'saved')`,
  );
  return tab;
}

/** With a list of half a million names, in browsers of their own. */
async function listFigures(): Promise<readonly Figure[]> {
  const [listed, unlisted, bareAlone] = await Promise.all(
    [[resolve(everywhere)], [resolve(everywhere)], [bare]].map(launchBenchBrowser),
  );
  if (listed === undefined || unlisted === undefined || bareAlone === undefined)
    throw new Error('a browser is missing');
  try {
    const own = async (browser: BenchBrowser): Promise<string> =>
      until('the extension runs', async () => (await browser.origins())[0]);
    return await longListInBrowser(
      {
        breakwater: listed,
        tab: await listed.open(`${await own(listed)}/quiet.html`),
        unlisted: await unlisted.open(`${await own(unlisted)}/quiet.html`),
        bare: bareAlone,
        bareTab: await bareAlone.open(`${await own(bareAlone)}/bare.html`),
      },
      pure.longList(),
    );
  } finally {
    await Promise.all([listed.close(), unlisted.close(), bareAlone.close()]);
  }
}

/** What is measured of the product's own files, which say their imports in the product's way. */
async function pureBench(): Promise<typeof import('./pure.ts')> {
  const root = resolve('.');
  const { module } = await runnerImport<typeof import('./pure.ts')>(resolve('tests/bench/pure.ts'), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}
