import type { Alone } from '../platform/alone';
import type { Database } from '../platform/database';
import type { Store } from '../platform/store';
import { canonicalJson } from './canonical-json';
import { type Header, type HeaderRead, readHeader } from './header';
import { VaultError } from './vault-error';

/** Where the header lies: in the database and, should that be lost, in local storage too; the one before it beside it. */
export interface HeaderHomes {
  readonly database: Pick<Database, 'getHeader' | 'getPreviousHeader' | 'putHeader'>;
  readonly local: Pick<Store, 'get' | 'setAll'>;
  /** While the two homes are written, and where they are found to differ. */
  readonly alone: Alone;
}

export interface HeaderCopies {
  readonly database: HeaderRead;
  readonly local: HeaderRead;
  /** The ones before, as far as they can be read. */
  readonly previous: readonly Header[];
}

export const HEADER_KEY = 'vault';
const PREVIOUS_KEY = 'vault-previous';

/** Where the homes differ, whoever may be writing them just now has finished first. */
export async function readCopies(homes: HeaderHomes): Promise<HeaderCopies> {
  const copies = await readNow(homes);
  return copies.database.type === 'header' && isInBoth(copies, copies.database.header)
    ? copies
    : homes.alone(() => readNow(homes));
}

async function readNow({ database, local }: HeaderHomes): Promise<HeaderCopies> {
  const [inDatabase, inLocal, ...previous] = await Promise.all([
    database.getHeader().then(readHeader, unreadable),
    local.get(HEADER_KEY).then(readHeader, unreadable),
    database.getPreviousHeader().then(readHeader, unreadable),
    local.get(PREVIOUS_KEY).then(readHeader, unreadable),
  ]);
  return {
    database: inDatabase,
    local: inLocal,
    previous: previous.flatMap((read) => (read.type === 'header' ? [read.header] : [])),
  };
}

/** The copies that can be read, the one to go by first. */
export function bestFirst({ database, local, previous }: HeaderCopies): Header[] {
  const present = [database, local].flatMap((read) => (read.type === 'header' ? [read.header] : []));
  const byGeneration = (one: Header, other: Header): number => other.generation - one.generation;
  return [...present.sort(byGeneration), ...[...previous].sort(byGeneration)];
}

/** Throws a `VaultError` where there was a header and no copy of it can be read. */
export function presumed(copies: HeaderCopies): Header | null {
  const [best] = bestFirst(copies);
  if (best !== undefined) return best;
  const broken = [copies.database, copies.local].find((read) => read.type === 'unreadable');
  if (broken?.type === 'unreadable') throw new VaultError('unreadable', 'vault.unreadable', broken.reason);
  return null;
}

/**
 * Puts a header into both homes. A database that takes nothing is no reason to fail: local storage has it.
 * @param before the one that it takes the place of, where that may still open
 * @returns whether both homes have it
 */
export function putHeader(homes: HeaderHomes, header: Header, before: Header | null): Promise<boolean> {
  return homes.alone(() => put(homes, header, before));
}

/** The same, where the homes are still as they were read. @returns `stale` where they are not, else which homes have it */
export function repairHomes(
  homes: HeaderHomes,
  seen: HeaderCopies,
  header: Header,
): Promise<'stale' | 'in-one' | 'in-both'> {
  return homes.alone(async () => {
    const now = await readNow(homes);
    if (canonicalJson(now) !== canonicalJson(seen)) return 'stale';
    return (await put(homes, header, null)) ? 'in-both' : 'in-one';
  });
}

async function put({ database, local }: HeaderHomes, header: Header, before: Header | null): Promise<boolean> {
  const previous = (before ?? header).stored;
  const standing = await Promise.all([local.get(HEADER_KEY), local.get(PREVIOUS_KEY)]);
  // Firefox tells of changes that change nothing, and pages that look again at each would never be done.
  if (canonicalJson(standing) !== canonicalJson([header.stored, previous]))
    await local.setAll({ [HEADER_KEY]: header.stored, [PREVIOUS_KEY]: previous });
  return database.putHeader(header.stored, previous).then(
    () => true,
    () => false,
  );
}

/** Whether both homes hold just this header. */
export function isInBoth({ database, local }: HeaderCopies, header: Header): boolean {
  return [database, local].every((read) => read.type === 'header' && isSame(read.header, header));
}

/** Also where somebody changed a copy and left its code as it was. */
export function isSame(one: Header, other: Header): boolean {
  return canonicalJson(one.stored) === canonicalJson(other.stored);
}

function unreadable(error: unknown): HeaderRead {
  return { type: 'unreadable', reason: String(error) };
}
