import { type Lists, NO_LISTS } from '../boundary/coverage';
import { type DomainSet, encodeDomains, openDomainSet } from '../list/domain-set';
import type { ImportedList } from '../list/list';
import type { ListId } from '../list/list-id';
import { type ListShelf, lookUp } from '../list/list-shelf-service';
import type { RuleBook } from '../platform/rules';
import type { Store } from '../platform/store';
import { PLACED_KEY, readPlaced } from './list-rules';

/**
 * The lists as the background of Chromium's private windows looks hosts up in them. Its database is another one, which is empty, so it
 * reads the names out of the rules that stand. A list whose rule does not stand yet holds nothing, and is looked for again.
 */
export function createPlacedShelf(rules: Pick<RuleBook, 'domainsOf'>, local: Pick<Store, 'get'>): ListShelf {
  let known: { readonly key: string; readonly lists: Lists } = { key: '', lists: NO_LISTS };

  async function read(lists: readonly ImportedList[]): Promise<Map<ListId, DomainSet>> {
    const placed = readPlaced(await local.get(PLACED_KEY));
    const sets = new Map<ListId, DomainSet>();
    for (const { id, takenAt } of lists) {
      const rule = placed.lists.find((each) => each.list === id && each.takenAt === takenAt)?.rule;
      if (rule !== undefined) sets.set(id, openDomainSet(encodeDomains(await rules.domainsOf(rule))));
    }
    return sets;
  }

  return {
    async at(lists) {
      const key = lists.map(({ id, takenAt }) => `${id} ${takenAt}`).join(' ');
      if (key === known.key) return known.lists;
      const sets = await read(lists);
      const found = lookUp(sets);
      if (sets.size === lists.length) known = { key, lists: found };
      return found;
    },
    // What lies in the database is the main background's.
    domains: async () => [],
    forget: async () => undefined,
    keepOnly: async () => undefined,
  };
}
