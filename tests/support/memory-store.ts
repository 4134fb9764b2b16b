import type { Store } from '@/utils/platform/store';

/** A store that forgets with the test, and like the browser's keeps copies. */
export function memoryStore(): Store {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => structuredClone(values.get(key)),
    getAll: async () => structuredClone(Object.fromEntries(values)),
    set: async (key, value) => void values.set(key, structuredClone(value)),
    remove: async (keys) => {
      for (const key of keys) values.delete(key);
    },
  };
}
