import type { BoundaryId } from '@/utils/boundary/boundary';
import { countByBoundary } from '@/utils/journal/count-by-boundary';
import { countByDay } from '@/utils/journal/count-by-day';
import type { JournalEvent } from '@/utils/journal/event';
import { sealEvent } from '@/utils/journal/inbox-record';
import type { Journal } from '@/utils/journal/journal';
import { runFold, uniteInto } from '@/utils/journal/run-fold';
import { openDatabase } from '@/utils/platform/database';
import { FIRST_CHOICES, SUMMARY_PARTS } from '@/utils/sharing/choices';
import { summaryOf } from '@/utils/sharing/summary-of';
import { randomBytes } from '@/utils/vault/random-bytes';
import type { OpenVault } from '@/utils/vault/vault';
import { newVault } from '../support/vault-builders';

/*
 * What the bench runs inside a page of an extension: a journal of any size in a database of its own.
 */

const TIME = { today: '2026-11-24', retention: { days: null, older: 'counts' } } as const;
const DAY = 86_400_000;
const ALL = { from: null, until: null };
const TEN_YEARS = 3650;

let database = openDatabase('bench-journal-0');
let vault: OpenVault | null = null;
/** The journal that was read last, so that its memory can be measured. */
let held: Journal | null = null;

/** A journal of so many events over ten years. @returns milliseconds of its one transaction and all before it */
async function fill(name: string, count: number): Promise<number> {
  database = openDatabase(name);
  held = null;
  vault = await newVault();
  const before = performance.now();
  await uniteInto(database, { vault, time: TIME }, events(count, 0));
  return performance.now() - before;
}

/** From an open vault to the first counts. */
async function open(): Promise<number> {
  const before = performance.now();
  const { journal } = await runFold(database, { vault: opened(), standIns: [], time: TIME });
  countByBoundary(journal, ALL);
  countByDay(journal, ALL);
  held = journal;
  return performance.now() - before;
}

/** The least that opening could take: the same bytes out of the database, and once through AES-GCM. */
async function limit(): Promise<number> {
  const { segments } = await database.readShelf(null, 1);
  const sizes = segments.map(({ bytes }) => bytes.length);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const whole = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  const gcm = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const sealed = await crypto.subtle.encrypt(gcm, key, whole);
  const before = performance.now();
  await database.readShelf(null, 1);
  await crypto.subtle.decrypt(gcm, key, sealed);
  return performance.now() - before;
}

/** A summary of the last thirty days, of the journal that is held, with all that can be told. */
function summary(): number {
  const source = { today: TIME.today, now: Date.now(), timezone: 'UTC', nameOf: String, note: 'A line of their own.' };
  const before = performance.now();
  summaryOf(heldJournal(), { ...FIRST_CHOICES, parts: SUMMARY_PARTS }, source);
  return performance.now() - before;
}

/** The least that could take: each of the journal's pauses looked at once. */
function look(): number {
  const since = Date.parse(`${TIME.today}T00:00:00Z`) - 30 * DAY;
  const before = performance.now();
  let met = 0;
  for (const { pauses } of heldJournal().months) {
    const { base, data } = pauses.columns.at;
    for (const at of data ?? []) if (base + at >= since) met += 1;
  }
  const taken = performance.now() - before;
  if (met === 0) throw new Error('no pause in thirty days');
  return taken;
}

function heldJournal(): Journal {
  if (held === null) throw new Error('no journal yet');
  return held;
}

/** An event sealed and on the disk. */
async function append(): Promise<number> {
  const [event] = events(1, Math.floor(Math.random() * 1e9));
  const before = performance.now();
  if (event !== undefined) await database.putRecord(randomBytes(16), await sealEvent(event, opened().header));
  return performance.now() - before;
}

async function put(): Promise<number> {
  const record = randomBytes(256);
  const before = performance.now();
  await database.putRecord(randomBytes(16), record);
  return performance.now() - before;
}

/** So many rows in the inbox, and then folded. */
async function foldRows(count: number): Promise<number> {
  for (const event of events(count, 5e8 + Math.floor(Math.random() * 1e8)))
    await database.putRecord(randomBytes(16), await sealEvent(event, opened().header));
  return open();
}

async function bytes(): Promise<number> {
  const { segments } = await database.readShelf(null, 1);
  return segments.reduce((sum, segment) => sum + segment.bytes.length, 0);
}

function opened(): OpenVault {
  if (vault === null) throw new Error('no vault yet');
  return vault;
}

/** Pauses evenly over ten years, each with an outcome, a third with a trigger, a third with an exercise. */
function* events(count: number, from: number): Generator<JournalEvent> {
  const start = Date.parse('2016-11-26T00:00:00Z');
  const words = crypto.getRandomValues(new Uint32Array(2));
  for (let number = 0; number < count / 2; number += 1) {
    const [high = 0] = words;
    const pause = (
      ((high ^ Math.imul(from + number, 0x9e3779b1)) >>> 0).toString(16).padStart(8, '0') +
      (from + number).toString(16).padStart(8, '0')
    ).slice(0, 16);
    const at = start + Math.floor((number / (count / 2)) * TEN_YEARS * DAY) + (number % 977);
    const boundary = `boundary00${number % 7}` as BoundaryId;
    yield { type: 'shown', id: pause, at, offset: 60, boundary };
    yield {
      type: (['left', 'continued', 'closed'] as const)[number % 3] ?? 'left',
      id: Array.from(pause, (digit) => (15 - Number.parseInt(digit, 16)).toString(16)).join(''),
      at: at + 5_000 + (number % 60_000),
      offset: 60,
      boundary,
      pause,
      seconds: number % 200,
      ...(number % 3 === 0 && { trigger: `trigger000${number % 9}` }),
      ...(number % 3 === 1 && {
        exercise: { name: 'surf', finished: number % 2 === 0, seconds: 180 },
        urge: number % 11,
        urgeAfter: number % 7,
      }),
    };
  }
}

Object.assign(globalThis, { journalBench: { fill, open, limit, append, put, foldRows, bytes, summary, look } });
