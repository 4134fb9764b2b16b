import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '@/utils/platform/database';
import { randomBytes } from '@/utils/vault/random-bytes';

const sealed = () => ({ key: randomBytes(16), bytes: randomBytes(64) });
let databases = 0;
const fresh = () => openDatabase(`shelf-${databases++}`);

describe('the shelf of the journal', () => {
  test('takes a change whole, and gives out what lies there', async () => {
    const database = fresh();
    const [row, other, segment] = [sealed(), sealed(), sealed()];
    for (const { key, bytes } of [row, other]) await database.putRecord(key, bytes);
    const change = { seen: [], add: [segment], remove: [], rows: [row.key], writer: { sequence: 1 } };
    expect(await database.changeShelf(change)).toBe(true);
    const read = await database.readShelf(null, 10);
    expect(read).toEqual({ segments: [segment], rows: [other], more: false, writer: { sequence: 1 } });
  });

  test('takes nothing where a segment came or went, or a row is gone', async () => {
    const database = fresh();
    const [row, segment] = [sealed(), sealed()];
    await database.putRecord(row.key, row.bytes);
    const change = { seen: [], add: [segment], remove: [], rows: [row.key], writer: 1 };
    expect(await database.changeShelf(change)).toBe(true);
    for (const each of [
      change,
      { ...change, seen: [segment.key] },
      { ...change, rows: [] },
      { ...change, seen: [randomBytes(16)], rows: [] },
    ])
      expect(await database.changeShelf({ ...each, add: [sealed()], writer: 2 })).toBe(false);
    expect(await database.readShelf(null, 10)).toEqual({ segments: [segment], rows: [], more: false, writer: 1 });
  });

  test('gives rows out a few at a time, and none where none is wanted', async () => {
    const database = fresh();
    const rows = Array.from({ length: 7 }, sealed);
    for (const { key, bytes } of rows) await database.putRecord(key, bytes);
    const first = await database.readShelf(null, 5);
    const rest = await database.readShelf(first.rows.at(-1)?.key ?? null, 5);
    expect([first.rows.length, first.more, rest.rows.length, rest.more]).toEqual([5, true, 2, false]);
    expect((await database.readShelf(null, 0)).rows).toEqual([]);
  });
});

test('a database of the second version keeps what it held', async () => {
  const name = `old-${databases++}`;
  const row = sealed();
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(name, 2);
    opening.onupgradeneeded = () => {
      for (const store of ['vault', 'inbox', 'lists']) opening.result.createObjectStore(store);
    };
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['vault', 'inbox', 'lists'], 'readwrite');
      transaction.objectStore('vault').put({ header: 1 }, 'header');
      transaction.objectStore('inbox').put(row.bytes, row.key.buffer);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
  const database = openDatabase(name);
  expect(await database.getHeader()).toEqual({ header: 1 });
  expect(await database.readShelf(null, 10)).toEqual({ segments: [], rows: [row], more: false, writer: undefined });
});
