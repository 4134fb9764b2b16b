import type { Sealed, Shelf, ShelfChange } from '@/utils/journal/shelf';
import { toHex } from '@/utils/vault/bytes';

/** A shelf of nothing but memory, that a test can reach into. */
export function memoryShelf() {
  const segments = new Map<string, Sealed>();
  const rows = new Map<string, Sealed>();
  let writer: unknown;
  const shelf: Shelf = {
    async readShelf(after, limit) {
      const sorted = [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
      const left = sorted.filter(([key]) => after === null || key > toHex(after));
      return {
        segments: [...segments.values()],
        rows: left.slice(0, limit).map(([, row]) => row),
        more: left.length > limit && limit > 0,
        writer: structuredClone(writer),
      };
    },
    async changeShelf(change: ShelfChange) {
      const seen = change.seen.map(toHex);
      if (seen.length !== segments.size || !seen.every((key) => segments.has(key))) return false;
      if (!change.rows.every((key) => rows.has(toHex(key)))) return false;
      for (const key of change.remove) segments.delete(toHex(key));
      for (const key of change.rows) rows.delete(toHex(key));
      for (const each of change.add) segments.set(toHex(each.key), each);
      writer = structuredClone(change.writer);
      return true;
    },
  };
  return {
    shelf,
    segments,
    rows,
    put: (key: Sealed['key'], bytes: Sealed['bytes']) => void rows.set(toHex(key), { key, bytes }),
  };
}
