import type { BenchBrowser } from './bench-browser.ts';
import { changeBoundary, edit, setBoundary } from './covered-site.ts';
import type { BenchTab } from './devtools.ts';
import { type Figure, median, medians } from './figure.ts';
import { uncoveredLoad } from './uncovered-load.ts';

const LIST = 'benchlist00';
/** How long Breakwater waits, so that several changes become one. */
const GATHERS_MS = 1500;
const INSTALLS = 9;

interface Sides {
  readonly breakwater: BenchBrowser;
  /** A page of Breakwater's, with access to every host. */
  readonly tab: BenchTab;
  /** The same without a list. */
  readonly unlisted: BenchTab;
  readonly bare: BenchBrowser;
  readonly bareTab: BenchTab;
}

/** With half a million names on a list: putting it in place, loading a page, and another change meanwhile, each beside the bare rule. */
export async function longListInBrowser(
  { breakwater, tab, unlisted, bare, bareTab }: Sides,
  { names, packed }: { readonly names: readonly string[]; readonly packed: Uint8Array },
): Promise<Figure[]> {
  await setBoundary(tab);
  await putPacked(tab, packed);
  await setBoundary(tab, 'bench000009', { name: 'Long', sites: [], lists: [LIST] });
  await bareTab.evaluate(`void chrome.runtime.sendMessage({ domains: ${JSON.stringify(names)} })`);
  let takenAt = 0;
  const ours: number[] = [];
  const limits: number[] = [];
  for (let turn = 0; turn < INSTALLS; turn += 1) {
    takenAt += 1;
    const sides = [
      async () => limits.push(await barePlaced(bareTab, takenAt)),
      async () => ours.push(await placed(tab, names.length, takenAt)),
    ];
    for (const side of turn % 2 === 0 ? sides : sides.toReversed()) await side();
  }
  const install: Figure = {
    what: `half a million names put in place, ${INSTALLS} times`,
    unit: 'ms',
    ours: median(ours),
    limit: median(limits),
    aim: 'ratio 1.25',
  };
  const load = {
    ...(await uncoveredLoad(breakwater, bare)),
    what: 'load of an uncovered page, with that list',
    aim: 'ratio 1.05',
  };
  let count = 0;
  const change = async (page: BenchTab): Promise<number> => {
    count += 1;
    const start = performance.now();
    await changeBoundary(page, 20, `other-${count % 2}.test`);
    return performance.now() - start;
  };
  await setBoundary(unlisted);
  const other = await medians(
    () => change(tab),
    () => change(unlisted),
  );
  return [install, load, { what: 'another change, with that list', unit: 'ms', ...other, aim: 'ratio 2.00' }];
}

async function putPacked(tab: BenchTab, packed: Uint8Array): Promise<void> {
  await tab.evaluate(`(async () => {
    const bytes = Uint8Array.fromBase64('${Buffer.from(packed).toString('base64')}');
    const opening = indexedDB.open('breakwater', 3);
    // Where Breakwater has not made its database yet, it is made as Breakwater would.
    opening.onupgradeneeded = () => ['vault', 'inbox', 'lists', 'segments'].map((store) => opening.result.createObjectStore(store));
    const database = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
    const transaction = database.transaction('lists', 'readwrite');
    transaction.objectStore('lists').put(bytes, '${LIST}');
    await new Promise((resolve) => { transaction.oncomplete = resolve; });
    database.close();
  })()`);
}

/** From the moment at which a list is kept that was taken anew, to its rule that stands, less the time for which changes are gathered. */
async function placed(tab: BenchTab, domains: number, takenAt: number): Promise<number> {
  await edit(tab, {
    type: 'put-list',
    list: { id: LIST, name: 'Long', source: { type: 'text' }, domains, notUnderstood: 0, takenAt },
  });
  const start = performance.now();
  await stored(tab, `stored['placed-lists']?.lists[0]?.takenAt === ${takenAt}`);
  return performance.now() - start - GATHERS_MS;
}

async function barePlaced(tab: BenchTab, turn: number): Promise<number> {
  const start = performance.now();
  await tab.evaluate(`void chrome.runtime.sendMessage({ turn: ${turn} })`);
  await stored(tab, `stored.turn === ${turn}`);
  return performance.now() - start;
}

/** Asks the storage until it says so, in the same way on both sides: the browser is busy meanwhile. */
async function stored(tab: BenchTab, condition: string): Promise<void> {
  await tab.evaluate(`(async () => {
    for (;;) {
      const stored = await chrome.storage.local.get(['turn', 'placed-lists']);
      if (${condition}) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })()`);
}
