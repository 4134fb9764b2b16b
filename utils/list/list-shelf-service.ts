import { type Lists, NO_LISTS } from '../boundary/coverage';
import type { Database } from '../platform/database';
import { type DomainSet, openDomainSet } from './domain-set';
import type { ImportedList } from './list';
import type { ListId } from './list-id';
import { isProtected } from './protected';

/** The lists as the background looks hosts up in them: read from the disk once, when they are first needed. */
export interface ListShelf {
  /** The same object as long as the same lists are asked for. A list that cannot be read holds nothing. */
  at(lists: readonly ImportedList[]): Promise<Lists>;
  domains(list: ListId): Promise<readonly string[]>;
  /** Forgets the names on these lists. */
  forget(lists: readonly ListId[]): Promise<void>;
  /** Forgets the names on all lists but these, such as one that was being taken when the browser ended. */
  keepOnly(lists: readonly ListId[]): Promise<void>;
}

type Sets = ReadonlyMap<ListId, DomainSet | null>;

interface Shelved {
  readonly key: string;
  readonly sets: Promise<Sets>;
  readonly lists: Promise<Lists>;
}

export function createListShelf(database: Pick<Database, 'getList' | 'dropLists'>): ListShelf {
  let known: Shelved = { key: '', sets: Promise.resolve(new Map()), lists: Promise.resolve(NO_LISTS) };

  async function setOf(id: ListId): Promise<DomainSet | null> {
    try {
      const bytes = await database.getList(id);
      return bytes === undefined ? null : openDomainSet(bytes);
    } catch {
      return null;
    }
  }

  async function read(ids: readonly ListId[]): Promise<Sets> {
    return new Map(await Promise.all(ids.map(async (id) => [id, await setOf(id)] as const)));
  }

  return {
    at(lists) {
      const key = lists.map(({ id, takenAt }) => `${id} ${takenAt}`).join(' ');
      if (key !== known.key) {
        const sets = read(lists.map(({ id }) => id));
        known = { key, sets, lists: sets.then(lookUp) };
      }
      return known.lists;
    },
    domains: async (list) => ((await known.sets).get(list) ?? (await setOf(list)))?.domains() ?? [],
    forget: (lists) => database.dropLists((id) => lists.includes(id)),
    keepOnly: (lists) => database.dropLists((id) => !lists.includes(id)),
  };
}

/** What is protected is on no list. */
export function lookUp(sets: Sets): Lists {
  return { covering: (list, host) => (isProtected(host) ? null : (sets.get(list)?.covering(host) ?? null)) };
}
