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
}

export function createListShelf(database: Pick<Database, 'getList'>): ListShelf {
  let known: { readonly key: string; readonly lists: Promise<Lists> } = { key: '', lists: Promise.resolve(NO_LISTS) };

  async function setOf(id: ListId): Promise<DomainSet | null> {
    try {
      const bytes = await database.getList(id);
      return bytes === undefined ? null : openDomainSet(bytes);
    } catch {
      return null;
    }
  }

  async function read(ids: readonly ListId[]): Promise<Lists> {
    const sets = new Map(await Promise.all(ids.map(async (id) => [id, await setOf(id)] as const)));
    return { covering: (list, host) => (isProtected(host) ? null : (sets.get(list)?.covering(host) ?? null)) };
  }

  return {
    at(lists) {
      const key = lists.map(({ id, takenAt }) => `${id} ${takenAt}`).join(' ');
      if (key !== known.key) known = { key, lists: read(lists.map(({ id }) => id)) };
      return known.lists;
    },
    domains: async (list) => (await setOf(list))?.domains() ?? [],
  };
}
