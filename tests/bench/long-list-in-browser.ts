import type { BenchBrowser } from './bench-browser.ts';
import { changeBoundary, edit, setBoundary } from './covered-site.ts';
import type { BenchTab } from './devtools.ts';
import { type Figure, medians } from './figure.ts';
import { uncoveredLoad } from './uncovered-load.ts';

const LIST = 'benchlist00';
/** How long Breakwater waits, so that several changes become one. */
const GATHERS_MS = 1500;

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
  const limit = await bareTab.evaluate<number>(`chrome.runtime.sendMessage({ domains: ${JSON.stringify(names)} })`);
  await setBoundary(tab);
  await putPacked(tab, packed);
  const ours = await placed(tab, names.length);
  const install: Figure = { what: 'half a million names put in place', unit: 'ms', ours, limit, aim: 'ratio 1.25' };
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
    const opening = indexedDB.open('breakwater', 2);
    const database = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
    const transaction = database.transaction('lists', 'readwrite');
    transaction.objectStore('lists').put(bytes, '${LIST}');
    await new Promise((resolve) => { transaction.oncomplete = resolve; });
    database.close();
  })()`);
}

/** From the change to the rule that stands, less the time for which changes are gathered. */
async function placed(tab: BenchTab, domains: number): Promise<number> {
  await edit(tab, {
    type: 'put-list',
    list: { id: LIST, name: 'Long', source: { type: 'text' }, domains, notUnderstood: 0, takenAt: 1 },
  });
  const start = performance.now();
  await setBoundary(tab, 'bench000009', { name: 'Long', sites: [], lists: [LIST] });
  await tab.evaluate(`(async () => {
    for (;;) {
      const { 'placed-lists': placed } = await chrome.storage.local.get('placed-lists');
      if (placed?.lists.length === 1) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })()`);
  return performance.now() - start - GATHERS_MS;
}
