import { eventsOf } from '@/utils/journal/events-of';
import type { JournalHomes } from '@/utils/journal/journal-service';
import { readJournal } from '@/utils/journal/journal-service';
import { fromBase64 } from '@/utils/vault/bytes';
import { VAULT_KEY } from '@/utils/vault/vault-key';
import type { Tab } from './driver.ts';
import { KEEP_ALL } from './journal-of';
import { memoryShelf } from './memory-shelf';
import { memoryStore } from './memory-store';

/** Everything that lies in the browser's two homes at one moment, read past Breakwater's own code. */
interface OnDisk {
  readonly vault: { readonly header: unknown; readonly previous: unknown; readonly writer: unknown };
  readonly segments: readonly Pair[];
  readonly inbox: readonly Pair[];
  readonly local: Readonly<Record<string, unknown>>;
}
/** A key and its bytes, both base64. */
type Pair = readonly [string, string];

const OPEN = `const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('breakwater'));`;

const READ = `(async () => {
  ${OPEN}
  const transaction = database.transaction(['vault', 'segments', 'inbox']);
  const pairs = async (name) => {
    const store = transaction.objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    return keys.map((key, at) => [new Uint8Array(key).toBase64(), values[at].toBase64()]);
  };
  const vault = transaction.objectStore('vault');
  const [segments, inbox, header, previous, writer] = await Promise.all([
    pairs('segments'), pairs('inbox'), done(vault.get('header')), done(vault.get('previous')), done(vault.get('writer')),
  ]);
  database.close();
  const local = await (globalThis.browser ?? globalThis.chrome).storage.local.get(null);
  return { vault: { header, previous, writer }, segments, inbox, local };
})()`;

/** The homes as they lie on the disk, copied into memory: what is done with them changes nothing in the browser. */
export async function homesOnDisk(tab: Tab): Promise<JournalHomes> {
  const { vault, segments, inbox, local } = await tab.evaluate<OnDisk>(READ);
  const shelf = memoryShelf();
  for (const [key, bytes] of inbox) shelf.put(fromBase64(key), fromBase64(bytes));
  for (const [key, bytes] of segments)
    shelf.segments.set(Buffer.from(key, 'base64').toString('hex'), { key: fromBase64(key), bytes: fromBase64(bytes) });
  const localStore = memoryStore();
  await localStore.setAll(local);
  const refused = (): Promise<never> => Promise.reject(new Error('a copy'));
  return {
    database: {
      getHeader: async () => vault.header,
      getPreviousHeader: async () => vault.previous,
      putHeader: async () => undefined,
      putRecord: refused,
      ...shelf.shelf,
    },
    local: localStore,
    session: memoryStore(),
    alone: (task) => task(),
  };
}

/** Ids of all pauses that can be read from there, sorted, each as often as it would be counted. Throws where the header does not open. */
export async function pausesOnDisk(tab: Tab, vaultKey?: string): Promise<string[]> {
  const homes = await homesOnDisk(tab);
  if (vaultKey !== undefined) await homes.session.set(VAULT_KEY, vaultKey);
  const journal = await readJournal(homes, KEEP_ALL);
  return [...eventsOf(journal)].flatMap(({ type, id }) => (type === 'shown' ? [id] : [])).sort();
}

/** Puts sealed records into the inbox, in one transaction that is on the disk when this resolves. */
export async function putRows(tab: Tab, records: readonly Uint8Array[]): Promise<void> {
  const base64 = records.map((record) => Buffer.from(record).toString('base64'));
  await tab.evaluate(`(async () => {
    ${OPEN}
    const transaction = database.transaction('inbox', 'readwrite', { durability: 'strict' });
    const over = new Promise((resolve, reject) => { transaction.oncomplete = resolve; transaction.onerror = reject; });
    for (const row of ${JSON.stringify(base64)})
      transaction.objectStore('inbox').put(Uint8Array.fromBase64(row), crypto.getRandomValues(new Uint8Array(16)).buffer);
    await over;
    database.close();
    return true;
  })()`);
}

/** How many rows wait in the inbox. */
export function rowsWaiting(tab: Tab): Promise<number> {
  return tab.evaluate<number>(`(async () => {
    ${OPEN}
    const count = await done(database.transaction('inbox').objectStore('inbox').count());
    database.close();
    return count;
  })()`);
}
