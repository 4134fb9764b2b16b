import type { Database } from '../platform/database';
import type { Store } from '../platform/store';
import { type Bytes, fromBase64, toBase64, toHex } from '../vault/bytes';
import { randomBytes } from '../vault/random-bytes';
import { VaultError } from '../vault/vault-error';
import { findOrCreateHeader, type VaultHomes, vaultNow } from '../vault/vault-service';
import type { JournalEvent } from './event';
import { sealEvent } from './inbox-record';
import { EMPTY_JOURNAL, type Journal } from './journal';
import type { FoldTime } from './retention';
import { type FoldDone, type FoldJob, runFold, type StandIn } from './run-fold';
import { readUnwritten, UNWRITTEN_KEY, withUnwritten } from './unwritten';

/** Where the journal lies; local storage stands in where the database fails. */
export interface JournalHomes extends VaultHomes {
  readonly database: VaultHomes['database'] & Pick<Database, 'putRecord' | 'readShelf' | 'changeShelf'>;
  readonly local: VaultHomes['local'] & Pick<Store, 'set' | 'getAll' | 'remove'>;
}

/** Carries out a fold: here, or in a worker. */
export type FoldRunner = (job: FoldJob) => Promise<FoldDone>;

const STAND_IN = 'inbox:';

/**
 * Seals an event and writes it; a resolved promise means that it is on the disk. All cryptography comes before the one
 * transaction, so a background that dies in between leaves nothing half done, and the caller sends the same id again. Where it rejects
 * with `WaitsForRoom`, memory keeps the record for `appendUnwritten`.
 */
export async function appendEvent(homes: JournalHomes, event: JournalEvent): Promise<void> {
  const record = await sealEvent(event, await findOrCreateHeader(homes));
  try {
    await write(homes, record);
  } catch (reason) {
    // Who wrote a note is told that it is not kept.
    if (event.type === 'note') throw reason;
    const kept = withUnwritten(readUnwritten(await homes.session.get(UNWRITTEN_KEY)), event.id, toBase64(record));
    if (kept === null) throw reason;
    await homes.session.set(UNWRITTEN_KEY, kept);
    throw new WaitsForRoom('not on the disk yet', { cause: reason });
  }
}

/** An event is not on the disk, and waits in memory until there is room. */
export class WaitsForRoom extends Error {}

/** Writes what the disk had no room for before. Rejects where it has none yet; what is written twice counts once. */
export async function appendUnwritten(homes: JournalHomes): Promise<void> {
  const waiting = Object.entries(readUnwritten(await homes.session.get(UNWRITTEN_KEY)));
  for (const [at, [, record]] of waiting.entries()) {
    await write(homes, fromBase64(record));
    await homes.session.set(UNWRITTEN_KEY, Object.fromEntries(waiting.slice(at + 1)));
  }
}

async function write(homes: JournalHomes, record: Bytes): Promise<void> {
  const key = randomBytes(16);
  try {
    await homes.database.putRecord(key, record);
  } catch {
    await homes.local.set(`${STAND_IN}${toHex(key)}`, toBase64(record));
  }
}

/**
 * Folds what was written since, and reads the whole journal. Throws a `VaultError` where the vault does not open, or is locked.
 * @param run carries the fold out elsewhere
 */
export async function readJournal(homes: JournalHomes, time: FoldTime, run?: FoldRunner): Promise<Journal> {
  return (await foldJournal(homes, time, run)).journal;
}

/** The same, and what a fold tells beside the journal. */
export async function foldJournal(
  homes: JournalHomes,
  time: FoldTime,
  run: FoldRunner = (job) => runFold(homes.database, job),
): Promise<FoldDone> {
  const now = await vaultNow(homes);
  if (now.type === 'none') return { journal: EMPTY_JOURNAL, folded: [], generation: 0 };
  if (now.type === 'locked') throw new VaultError('locked', 'vault.locked', 'journal read while locked');
  const done = await run({ vault: now.vault, standIns: await standIns(homes.local), time });
  if (done.folded.length > 0) await homes.local.remove(done.folded);
  return done;
}

async function standIns(local: Pick<Store, 'getAll'>): Promise<StandIn[]> {
  const values = Object.entries(await local.getAll());
  return values.flatMap(([name, value]) => {
    if (!name.startsWith(STAND_IN)) return [];
    return [{ name, record: typeof value === 'string' ? bytesOf(value) : new Uint8Array() }];
  });
}

/** Nothing, where the text is not base64: a record that cannot be opened, and is counted as one. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(text);
  } catch {
    return new Uint8Array();
  }
}
