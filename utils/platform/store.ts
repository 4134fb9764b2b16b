import { browser } from 'wxt/browser';

/** A small place for JSON values by name. What comes out is `unknown`: a schema makes something of it. */
export interface Store {
  get(key: string): Promise<unknown>;
  getAll(): Promise<Readonly<Record<string, unknown>>>;
  set(key: string, value: unknown): Promise<void>;
  /** All of them or none. */
  setAll(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back when a value changes, whoever changed it. */
  onChange(key: string, changed: () => void, signal?: AbortSignal): void;
}

/** On the disk, in clear. */
export const localStore: Store = storeIn(() => browser.storage.local);

/** In memory until the browser ends, across deaths of the background. */
export const sessionStore: Store = storeIn(() => browser.storage.session);

type Area = typeof browser.storage.local | typeof browser.storage.session;

function storeIn(area: () => Area): Store {
  return {
    get: async (key) => (await area().get<Record<string, unknown>>(key))[key],
    getAll: () => area().get<Record<string, unknown>>(null),
    set: (key, value) => area().set({ [key]: value }),
    setAll: (values) => area().set(values),
    remove: (keys) => area().remove([...keys]),
    onChange(key, changed, signal) {
      const listener = (changes: Readonly<Record<string, unknown>>): void => {
        if (key in changes) changed();
      };
      const { onChanged } = area();
      onChanged.addListener(listener);
      signal?.addEventListener('abort', () => onChanged.removeListener(listener));
    },
  };
}
