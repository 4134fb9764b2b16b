import type { Database } from '../platform/database';
import type { Store } from '../platform/store';
import { type Bytes, fromBase64, toBase64, toHex } from '../vault/bytes';
import { VaultError } from '../vault/vault-error';
import { findOrCreateHeader, type VaultHomes, vaultNow } from '../vault/vault-service';
import { unite } from './counts';
import type { JournalEvent } from './event';
import { openRecord, sealEvent } from './inbox-record';

/** Where sealed records lie; local storage stands in where the database fails. */
export interface JournalHomes extends VaultHomes {
  readonly database: Pick<Database, 'getHeader' | 'getPreviousHeader' | 'putHeader' | 'putRecord' | 'readRecords'>;
  readonly local: Pick<Store, 'get' | 'set' | 'setAll' | 'getAll'>;
}

export interface JournalRead {
  /** Each event once, whatever was written twice. */
  readonly events: readonly JournalEvent[];
  /** Records that could not be opened. They are kept. */
  readonly unopened: number;
}

const STAND_IN = 'inbox:';

/**
 * Seals an event and writes it; a resolved promise means that it is on the disk. All cryptography comes before the one
 * transaction, so a background that dies in between leaves nothing half done, and the caller sends the same id again.
 */
export async function appendEvent(homes: JournalHomes, event: JournalEvent): Promise<void> {
  const record = await sealEvent(event, await findOrCreateHeader(homes));
  const key = crypto.getRandomValues(new Uint8Array(16));
  try {
    await homes.database.putRecord(key, record);
  } catch {
    await homes.local.set(`${STAND_IN}${toHex(key)}`, toBase64(record));
  }
}

/** Throws a `VaultError` where the vault does not open, or is locked. */
export async function readJournal(homes: JournalHomes): Promise<JournalRead> {
  const now = await vaultNow(homes);
  if (now.type === 'none') return { events: [], unopened: 0 };
  if (now.type === 'locked') throw new VaultError('locked', 'vault.locked', 'journal read while locked');
  const { vault } = now;
  const records = [...(await homes.database.readRecords().catch(() => [])), ...(await standIns(homes.local))];
  const opened = await Promise.allSettled(records.map((record) => openRecord(record, vault)));
  const events = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  return { events: unite(events), unopened: records.length - events.length };
}

async function standIns(local: Pick<Store, 'getAll'>): Promise<Bytes[]> {
  const values = Object.entries(await local.getAll());
  return values.flatMap(([key, value]) =>
    key.startsWith(STAND_IN) && typeof value === 'string' ? [fromBase64(value)] : [],
  );
}
