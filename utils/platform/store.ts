import { browser } from 'wxt/browser';

/** A small place for JSON values by name. What comes out is `unknown`: a schema makes something of it. */
export interface Store {
  get(key: string): Promise<unknown>;
  getAll(): Promise<Readonly<Record<string, unknown>>>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** On the disk, in clear. */
export const localStore: Store = storeIn(() => browser.storage.local);

/** In memory until the browser ends, across deaths of the background. */
export const sessionStore: Store = storeIn(() => browser.storage.session);

/** Calls back when a value in `localStore` changes, whoever changed it. */
export function onLocalChange(key: string, changed: () => void, signal?: AbortSignal): void {
  onChange(browser.storage.local, key, changed, signal);
}

/** Calls back when a value in `sessionStore` changes. */
export function onSessionChange(key: string, changed: () => void, signal?: AbortSignal): void {
  onChange(browser.storage.session, key, changed, signal);
}

function onChange(area: Area, key: string, changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (key in changes) changed();
  };
  area.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => area.onChanged.removeListener(listener));
}

type Area = typeof browser.storage.local | typeof browser.storage.session;

function storeIn(area: () => Area): Store {
  return {
    get: async (key) => (await area().get<Record<string, unknown>>(key))[key],
    getAll: () => area().get<Record<string, unknown>>(null),
    set: (key, value) => area().set({ [key]: value }),
    remove: (keys) => area().remove([...keys]),
  };
}
