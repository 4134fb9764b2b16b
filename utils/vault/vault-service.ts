import type { Database } from '../platform/database';
import type { Store } from '../platform/store';
import { type Header, type HeaderRead, readHeader } from './header';
import { createVault } from './vault';
import { VaultError } from './vault-error';

/** Where the header lies: in the database and, should that be lost, in local storage too. */
export interface VaultHomes {
  readonly database: Pick<Database, 'getHeader' | 'putHeader'>;
  readonly local: Pick<Store, 'get' | 'set'>;
}

const LOCAL_KEY = 'vault';

/**
 * The header to go by: of two homes the one with the higher generation. A home that lost it gets it back.
 * `null` where no vault was made yet. Throws a `VaultError` where neither home can be read, or both claim to be the latest.
 */
export async function findHeader(homes: VaultHomes): Promise<Header | null> {
  const [inDatabase, inLocal] = await Promise.all([
    homes.database.getHeader().then(readHeader, unreadable),
    homes.local.get(LOCAL_KEY).then(readHeader, unreadable),
  ]);
  const chosen = chooseHeader(inDatabase, inLocal);
  if (chosen === null) return null;
  if (inDatabase.type === 'missing') await homes.database.putHeader(chosen).catch(() => undefined);
  if (inLocal.type === 'missing') await homes.local.set(LOCAL_KEY, chosen);
  return chosen;
}

/** Makes the vault where there is none. Only the background calls this, one call at a time. */
export async function findOrCreateHeader(homes: VaultHomes): Promise<Header> {
  const found = await findHeader(homes);
  if (found !== null) return found;
  const header = await createVault();
  await homes.local.set(LOCAL_KEY, header);
  await homes.database.putHeader(header).catch(() => undefined);
  return header;
}

function chooseHeader(first: HeaderRead, second: HeaderRead): Header | null {
  if (first.type === 'newer' || second.type === 'newer') {
    throw new VaultError('newer', 'vault.newer', 'header version');
  }
  if (first.type === 'header' && second.type === 'header') return newerOf(first.header, second.header);
  if (first.type === 'header') return first.header;
  if (second.type === 'header') return second.header;
  const broken = [first, second].find((read) => read.type === 'unreadable');
  if (broken === undefined) return null;
  throw new VaultError('unreadable', 'vault.unreadable', broken.type === 'unreadable' ? broken.reason : '');
}

function newerOf(first: Header, second: Header): Header {
  if (first.generation !== second.generation) return first.generation > second.generation ? first : second;
  if (first.mac === second.mac) return first;
  throw new VaultError('altered', 'vault.twoLatest', `generation ${first.generation} twice`);
}

function unreadable(error: unknown): HeaderRead {
  return { type: 'unreadable', reason: String(error) };
}
