import type { IsPublicSuffix } from '../boundary/public-suffix';
import type { AddressSource, ImportedList } from '../list/list';
import { ListError } from '../list/list-error';
import { takeList } from '../list/take-list';
import type { Database } from '../platform/database';
import type { FetchList } from '../platform/fetch-list';
import { withList } from '../settings/edit';
import type { Keeper } from './keeper-service';

export interface ListRefreshParts {
  readonly database: Pick<Database, 'putList' | 'dropLists'>;
  readonly fetchList: FetchList;
  readonly publicSuffixes: () => Promise<IsPublicSuffix>;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Leaves room for other work. */
  readonly rest: () => Promise<void>;
}

type FromAddress = ImportedList & { readonly source: AddressSource };

const MS_PER_HOUR = 3_600_000;

/** Lists whose chosen interval has passed since they were last asked for. A clock that was set back asks again. */
export function listsDue(lists: readonly ImportedList[], now: number): FromAddress[] {
  return lists.filter((list): list is FromAddress => {
    const { source } = list;
    if (source.type !== 'address' || source.everyHours === null) return false;
    return (
      source.checkedAt === null || now < source.checkedAt || now >= source.checkedAt + source.everyHours * MS_PER_HOUR
    );
  });
}

/** Asks a list's address again. What comes back is the list as settings keep it now: with its trouble, where it could not be taken. */
export async function refreshList(
  list: FromAddress,
  { database, fetchList, publicSuffixes, now, rest }: ListRefreshParts,
): Promise<ImportedList> {
  const source = { ...list.source, checkedAt: now() };
  try {
    const found = await fetchList(source.url, source.etag);
    if (found.type === 'unchanged') return { ...list, source: { ...source, trouble: null } };
    const isPublicSuffix = await publicSuffixes();
    const taken = await takeList(found.pieces, { isPublicSuffix, size: found.size, onProgress: () => undefined, rest });
    await database.putList(list.id, taken.bytes);
    return {
      ...list,
      source: { ...source, etag: found.etag, trouble: null },
      domains: taken.domains,
      notUnderstood: taken.notUnderstood,
      takenAt: now(),
    };
  } catch (error) {
    const trouble = error instanceof ListError ? error.sentence : { key: 'list.problem.notRead' as const };
    return { ...list, source: { ...source, trouble } };
  }
}

/** Asks every list's address again whose time has come, one after the other and beside the row of tasks. */
export async function refreshDueLists(keeper: Pick<Keeper, 'during'>, parts: ListRefreshParts): Promise<void> {
  const due = await keeper.during(({ settings, live, now }) => ({
    answer: typeof settings === 'string' ? [] : listsDue(settings.lists, now),
    live,
  }));
  for (const list of due) {
    const refreshed = await refreshList(list, parts);
    await keeper.during(async ({ settings, live }) => {
      if (typeof settings === 'string') return { answer: null, live };
      const known = settings.lists.find(({ id }) => id === list.id);
      // Removed meanwhile: then its names go, too. Taken anew by the person: then theirs stands.
      if (known === undefined) await parts.database.dropLists((id) => id === list.id);
      if (known?.takenAt !== list.takenAt) return { answer: null, live };
      return {
        answer: null,
        live,
        settings: withList(settings, refreshed),
        enforce: refreshed.takenAt !== list.takenAt,
      };
    });
  }
}
