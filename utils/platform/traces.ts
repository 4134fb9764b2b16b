import { deleteDB, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { toBase64 } from '../vault/bytes';
import { ownOrigin } from './extension';

/** All that Breakwater ever put into this browser. */
export interface Traces {
  /** Takes all of it away, but for what stands in local storage. Safe to repeat. @param keep what memory has to hold on to */
  erase(keep: Readonly<Record<string, unknown>>): Promise<void>;
  /** The last step: afterwards nothing is left to say that anything was there. @param mark goes last of all */
  eraseLocal(mark: string): Promise<void>;
  /** Opens the page that a new installation opens, and closes every other page of ours. */
  showAsNew(): Promise<void>;
}

export const traces: Traces = {
  async erase(keep) {
    await eraseRules();
    await browser.scripting.unregisterContentScripts().catch(() => undefined);
    await browser.alarms.clearAll();
    for (const name of await databaseNames()) await eraseDatabase(name);
    for (const name of await caches.keys().catch(() => [])) await caches.delete(name);
    await giveBackAccess();
    await browser.storage.session.clear();
    await browser.storage.session.set({ ...keep });
  },
  async eraseLocal(mark) {
    const { local } = browser.storage;
    await local.remove(Object.keys(await local.get()).filter((key) => key !== mark));
    if (import.meta.env.FIREFOX) await local.set(fillers());
    await local.clear();
  },
  async showAsNew() {
    const before = await browser.tabs.query({});
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    const ours = before.flatMap(({ id, url }) =>
      id !== undefined && url?.startsWith(`${ownOrigin()}/`) === true ? [id] : [],
    );
    await browser.tabs.remove(ours).catch(() => undefined);
  },
};

async function eraseRules(): Promise<void> {
  const { declarativeNetRequest: book } = browser;
  const [lasting, passing] = await Promise.all([book.getDynamicRules(), book.getSessionRules()]);
  await book.updateDynamicRules({ removeRuleIds: lasting.map(({ id }) => id) });
  await book.updateSessionRules({ removeRuleIds: passing.map(({ id }) => id) });
}

async function giveBackAccess(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const required = browser.runtime.getManifest().host_permissions ?? [];
  // One that a policy or a build for tests holds on to stays.
  for (const origin of origins.filter((each) => !required.includes(each)))
    await browser.permissions.remove({ origins: [origin] }).catch(() => undefined);
}

/**
 * Firefox frees the pages of its file and leaves what stood in them (seen in ESR 153): something that cannot be packed takes their place
 * first, in large pieces and in small ones, since both kinds of places are free.
 */
function fillers(): Record<string, string> {
  const sizes = [
    ...Array<number>(16).fill(48 * 1024),
    ...Array<number>(400).fill(150),
    ...Array<number>(100).fill(1500),
  ];
  return Object.fromEntries(
    sizes.map((size, index) => [`filler-${index}`, toBase64(crypto.getRandomValues(new Uint8Array(size)))]),
  );
}

async function databaseNames(): Promise<string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
}

/** A page that holds on to the database keeps it from going; what is in it goes in any case. */
const GOES_WITHIN_MS = 3_000;

async function eraseDatabase(name: string): Promise<void> {
  const database = await openDB(name);
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    await Promise.all([...stores.map((store) => transaction.objectStore(store).clear?.()), transaction.done]);
  }
  database.close();
  await Promise.race([deleteDB(name), new Promise((resolve) => setTimeout(resolve, GOES_WITHIN_MS))]);
}
