import { type Bytes, toHex } from '../vault/bytes';
import { randomBytes } from '../vault/random-bytes';
import type { OpenVault } from '../vault/vault';
import { createDrafts } from './drafts';
import type { JournalEvent } from './event';
import { fold } from './fold';
import { openRecords } from './inbox-record';
import type { Journal } from './journal';
import type { KeptGathered } from './kept-day';
import { openSegments } from './open-shelf';
import type { FoldTime } from './retention';
import { SegmentError } from './segment-error';
import { SEGMENT_ID_BYTES, sealSegment, segmentKeys } from './segment-seal';
import type { Shelf, ShelfRead } from './shelf';
import { createStage, type Stage } from './stage';
import { readWriter } from './writer';

/** A record that stands in `storage.local`, because the database failed when it was written. */
export interface StandIn {
  readonly name: string;
  readonly record: Bytes;
}

/** All that a fold needs besides the database; it can be sent to a worker. */
export interface FoldJob {
  readonly vault: OpenVault;
  readonly standIns: readonly StandIn[];
  readonly time: FoldTime;
}

export interface FoldDone {
  readonly journal: Journal;
  /** Names of the stand-ins that are in the journal now, and can go. */
  readonly folded: readonly string[];
  /** The highest generation of the vault's header that a segment tells of. */
  readonly generation: number;
}

/** Rows that are opened at once, so that memory stays small after years of writing while locked. */
const ROWS_AT_ONCE = 20_000;
const TRIES = 8;

/**
 * Takes the inbox into the journal and reads that. All of it can be repeated: the one transaction finds out where somebody
 * else was faster, and then it begins anew. Where it cannot write, it reads all the same.
 */
export async function runFold(shelf: Shelf, job: FoldJob, rowsAtOnce = ROWS_AT_ONCE): Promise<FoldDone> {
  let after: Bytes | null = null;
  let unopened = 0;
  let folded: readonly string[] = [];
  for (let tries = 0; tries < TRIES; ) {
    const read: ShelfRead = await shelf.readShelf(after, rowsAtOnce);
    const standIns: readonly StandIn[] = after === null ? job.standIns : [];
    const stage = createStage();
    const [rows, others] = await Promise.all([
      openRecords(
        read.rows.map(({ bytes }) => bytes),
        job.vault,
        stage.add,
      ),
      openRecords(
        standIns.map(({ record }) => record),
        job.vault,
        stage.add,
      ),
    ]);
    const done = await write(
      shelf,
      read,
      stage,
      job,
      chosen(read.rows, rows).map(({ key }) => key),
    );
    if (done.type === 'overtaken') {
      tries += 1;
      continue;
    }
    if (done.type === 'read-only') return readAll(shelf, job);
    if (after === null) folded = chosen(standIns, others).map(({ name }) => name);
    unopened += read.rows.length + standIns.length - rows.size - others.size;
    after = read.rows.at(-1)?.key ?? after;
    const { journal, generation } = done;
    if (!read.more) return { journal: { ...journal, unopened: journal.unopened + unopened }, folded, generation };
  }
  return readAll(shelf, job);
}

/**
 * Adds events by id, in one transaction. Throws where they cannot be written, and then none is. In memory they are columns,
 * not objects.
 * @param kept asked after the last event: counted days that came along with them
 */
export async function uniteInto(
  shelf: Shelf,
  job: Pick<FoldJob, 'vault' | 'time'>,
  events: Iterable<JournalEvent> | AsyncIterable<JournalEvent>,
  kept: () => KeptGathered | null = () => null,
): Promise<Journal> {
  const stage = createStage();
  for await (const event of events) stage.add(event);
  const gathered = kept();
  if (gathered !== null) stage.addKept(gathered);
  return uniteStage(shelf, job, stage);
}

/** The same with what is on a stage already. */
export async function uniteStage(
  shelf: Shelf,
  { vault, time }: Pick<FoldJob, 'vault' | 'time'>,
  stage: Stage,
): Promise<Journal> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const read = await shelf.readShelf(null, 0);
    const done = await write(shelf, read, stage, { vault, time }, []);
    if (done.type === 'written') return done.journal;
    if (done.type === 'read-only') throw done.reason;
  }
  throw new Error('overtaken each time');
}

type Written =
  | { readonly type: 'written'; readonly journal: Journal; readonly generation: number }
  | { readonly type: 'overtaken' }
  | { readonly type: 'read-only'; readonly reason: unknown };

/** All cryptography first, then the one transaction. @param rows keys of those that are on the stage */
async function write(
  shelf: Shelf,
  read: ShelfRead,
  stage: Stage,
  { vault, time }: Pick<FoldJob, 'vault' | 'time'>,
  rows: readonly Bytes[],
): Promise<Written> {
  const keys = await segmentKeys(vault);
  const opened = await openSegments(read.segments, keys);
  const drafts = createDrafts(readWriter(read.writer, randomBytes(8)), vault.header.generation);
  const { journal, remove } = fold(opened, stage, time, drafts);
  const written: Written = { type: 'written', journal, generation: opened.generation };
  if (drafts.plaintexts().length + remove.length + rows.length === 0) return written;
  if (opened.newer > 0) return { type: 'read-only', reason: new SegmentError('newer', 'a newer segment is there') };
  const replaced = new Set(remove);
  const seen = read.segments.map(({ key }) => key);
  try {
    const add = await Promise.all(
      drafts.plaintexts().map(async (plain) => {
        const key = randomBytes(SEGMENT_ID_BYTES);
        return { key, bytes: await sealSegment(plain, key, keys) };
      }),
    );
    const gone = seen.filter((key) => replaced.has(toHex(key)));
    const done = await shelf.changeShelf({ seen, add, remove: gone, rows, writer: drafts.writer() });
    return done ? written : { type: 'overtaken' };
  } catch (reason) {
    return { type: 'read-only', reason };
  }
}

/** Everything as it is, in memory alone. */
async function readAll(shelf: Shelf, { vault, time, standIns }: FoldJob): Promise<FoldDone> {
  const read = await shelf.readShelf(null, Number.POSITIVE_INFINITY);
  const records = [...read.rows.map(({ bytes }) => bytes), ...standIns.map(({ record }) => record)];
  const stage = createStage();
  const rows = await openRecords(records, vault, stage.add);
  const opened = await openSegments(read.segments, await segmentKeys(vault));
  const drafts = createDrafts(readWriter(read.writer, randomBytes(8)), vault.header.generation);
  const { journal } = fold(opened, stage, time, drafts);
  const unopened = journal.unopened + records.length - rows.size;
  return { journal: { ...journal, unopened }, folded: [], generation: opened.generation };
}

function chosen<Item>(items: readonly Item[], which: ReadonlySet<number>): Item[] {
  return items.filter((_, at) => which.has(at));
}
