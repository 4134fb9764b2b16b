import type { IDBPDatabase } from 'idb';
import type { Sealed, ShelfChange, ShelfRead } from '../journal/shelf';
import { type Bytes, toHex } from '../vault/bytes';
import type { Schema } from './database';

const STORES = ['segments', 'inbox', 'vault'] as const;
/** IndexedDB counts up to here. */
const MOST = 2 ** 32 - 1;

/** In one transaction, so that nothing is seen twice or missed while it moves from the inbox to a segment. */
export async function readShelf(
  database: IDBPDatabase<Schema>,
  after: Bytes | null,
  limit: number,
): Promise<ShelfRead> {
  const transaction = database.transaction(STORES, 'readonly');
  const [segments, inbox] = [transaction.objectStore('segments'), transaction.objectStore('inbox')];
  const range = after === null ? null : IDBKeyRange.lowerBound(after.buffer, true);
  const count = Math.min(limit, MOST);
  const [segmentKeys, segmentBytes, rowKeys, rowBytes, writer] = await Promise.all([
    segments.getAllKeys(),
    segments.getAll(),
    count === 0 ? [] : inbox.getAllKeys(range, count),
    count === 0 ? [] : inbox.getAll(range, count),
    transaction.objectStore('vault').get('writer'),
  ]);
  await transaction.done;
  const rows = together(rowKeys, rowBytes);
  return { segments: together(segmentKeys, segmentBytes), rows, more: limit > 0 && rows.length === limit, writer };
}

export async function changeShelf(
  database: IDBPDatabase<Schema>,
  { seen, add, remove, rows, writer }: ShelfChange,
): Promise<boolean> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const [segments, inbox] = [transaction.objectStore('segments'), transaction.objectStore('inbox')];
  const [segmentKeys, rowKeys] = await Promise.all([segments.getAllKeys(), inbox.getAllKeys()]);
  if (!isSame(segmentKeys, seen) || !hasAll(rowKeys, rows)) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    return false;
  }
  const emptied = rows.length > 0 && rows.length === rowKeys.length;
  await Promise.all([
    ...add.map(({ key, bytes }) => segments.put(bytes, key.buffer)),
    ...remove.map((key) => segments.delete(key.buffer)),
    ...(emptied ? [inbox.clear()] : rows.map((key) => inbox.delete(key.buffer))),
    transaction.objectStore('vault').put(writer, 'writer'),
    transaction.done,
  ]);
  return true;
}

function together(keys: readonly ArrayBuffer[], values: readonly Bytes[]): Sealed[] {
  return keys.flatMap((key, at) => {
    const bytes = values[at];
    return bytes === undefined ? [] : [{ key: new Uint8Array(key), bytes }];
  });
}

function isSame(keys: readonly ArrayBuffer[], seen: readonly Bytes[]): boolean {
  return keys.length === seen.length && hasAll(keys, seen);
}

function hasAll(keys: readonly ArrayBuffer[], wanted: readonly Bytes[]): boolean {
  if (wanted.length === 0) return true;
  const there = new Set(keys.map((key) => toHex(new Uint8Array(key))));
  return wanted.every((key) => there.has(toHex(key)));
}
