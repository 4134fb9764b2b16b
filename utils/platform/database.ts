import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Shelf, ShelfRead } from '../journal/shelf';
import type { ListId } from '../list/list-id';
import type { Bytes } from '../vault/bytes';
import { needRoom } from './disk-room';
import { changeShelf, readShelf } from './journal-shelf';

export interface Schema extends DBSchema {
  /** The vault's header under "header"; the one before it under "previous"; who writes segments here under "writer". */
  vault: { key: 'header' | 'previous' | 'writer'; value: unknown };
  /** Sealed events under 16 random bytes, so that their order in here says nothing. */
  inbox: { key: ArrayBuffer; value: Bytes };
  /** The names on imported lists, as `encodeDomains` makes them. */
  lists: { key: ListId; value: Bytes };
  /** Sealed segments of the journal under 16 random bytes. */
  segments: { key: ArrayBuffer; value: Bytes };
}

/** The database of one profile. Each call is one transaction; a resolved promise means that it is complete. */
export interface Database extends Shelf {
  putRecord(key: Bytes, record: Bytes): Promise<void>;
  readRecords(): Promise<readonly Bytes[]>;
  getHeader(): Promise<unknown>;
  getPreviousHeader(): Promise<unknown>;
  putHeader(header: unknown, previous: unknown): Promise<void>;
  putList(id: ListId, domains: Bytes): Promise<void>;
  getList(id: ListId): Promise<Bytes | undefined>;
  dropLists(which: (id: ListId) => boolean): Promise<void>;
}

export function openDatabase(name = 'breakwater'): Database {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openSoon(
      name,
      (late) => {
        opening = late;
      },
      () => {
        opening = null;
      },
    );
    return opening;
  };
  return {
    async putRecord(key, record) {
      await needRoom();
      const transaction = (await database()).transaction('inbox', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(record, key.buffer), transaction.done]);
    },
    async readRecords() {
      return (await database()).getAll('inbox');
    },
    async getHeader() {
      return orNone(async () => (await database()).get('vault', 'header'), undefined);
    },
    async getPreviousHeader() {
      return orNone(async () => (await database()).get('vault', 'previous'), undefined);
    },
    async putHeader(header, previous) {
      await needRoom();
      const transaction = (await database()).transaction('vault', 'readwrite', { durability: 'strict' });
      const { store } = transaction;
      await Promise.all([store.put(header, 'header'), store.put(previous, 'previous'), transaction.done]);
    },
    readShelf: (after, limit) => orNone(async () => readShelf(await database(), after, limit), EMPTY_SHELF),
    async changeShelf(change) {
      await needRoom(change.add.reduce((bytes, each) => bytes + each.bytes.length, 0));
      return changeShelf(await database(), change);
    },
    async putList(id, domains) {
      await needRoom(domains.length);
      const transaction = (await database()).transaction('lists', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(domains, id), transaction.done]);
    },
    async getList(id) {
      return (await database()).get('lists', id);
    },
    async dropLists(which) {
      const transaction = (await database()).transaction('lists', 'readwrite');
      const spare = (await transaction.store.getAllKeys()).filter(which);
      await Promise.all([...spare.map((id) => transaction.store.delete(id)), transaction.done]);
    },
  };
}

const EMPTY_SHELF: ShelfRead = { segments: [], rows: [], more: false, writer: undefined };

/** With permanent private browsing Firefox offers no database at all, so nothing was ever written there. It says so in just these words. */
async function orNone<Found>(look: () => Promise<Found>, none: Found): Promise<Found> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof DOMException && error.message.includes('did not allow mutations')) return none;
    throw error;
  }
}

/** Longer than opening takes on a slow disk. */
const WAITS_MS = 4_000;

/**
 * Rejects where a connection of another version is in the way and does not give way: nobody is to wait for that.
 * @param late called with the connection where it comes after all @param lost called when there is none any more, so that the next call opens another
 */
function openSoon(
  name: string,
  late: (connection: Promise<IDBPDatabase<Schema>>) => void,
  lost: () => void,
): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new Error('the database does not open just now'));
    const timer = setTimeout(giveUp, WAITS_MS);
    const connection = open(name, giveUp, lost);
    connection
      .then(
        (database) => {
          resolve(database);
          late(connection);
        },
        (error: unknown) => {
          reject(error);
          lost();
        },
      )
      .finally(() => clearTimeout(timer));
  });
}

function open(name: string, blocked: () => void, lost: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 3, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('vault');
        database.createObjectStore('inbox');
      }
      if (before < 2) database.createObjectStore('lists');
      if (before < 3) database.createObjectStore('segments');
    },
    blocked,
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
}
