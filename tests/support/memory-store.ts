import type { Store } from '@/utils/platform/store';

/** A store that forgets with the test, and like the browser's keeps copies. */
export function memoryStore(): Store {
  const values = new Map<string, unknown>();
  const listeners: { readonly key: string; readonly changed: () => void }[] = [];
  const tell = (key: string): void => {
    for (const listener of listeners) if (listener.key === key) listener.changed();
  };
  return {
    get: async (key) => structuredClone(values.get(key)),
    getAll: async () => structuredClone(Object.fromEntries(values)),
    set: async (key, value) => {
      values.set(key, structuredClone(value));
      tell(key);
    },
    setAll: async (all) => {
      for (const [key, value] of Object.entries(all)) values.set(key, structuredClone(value));
      for (const key of Object.keys(all)) tell(key);
    },
    remove: async (keys) => {
      for (const key of keys) {
        values.delete(key);
        tell(key);
      }
    },
    onChange: (key, changed) => void listeners.push({ key, changed }),
  };
}
