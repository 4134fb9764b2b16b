import { openedWithPassphrase, sealedWithPassphrase } from '@/utils/backup/age-file';
import { journalContent } from '@/utils/backup/journal-lines';
import { createBackupReader } from '@/utils/backup/read-backup';
import { readLines } from '@/utils/backup/read-lines';
import { backupLines, bytesOfLines } from '@/utils/backup/write-backup';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { JournalEvent } from '@/utils/journal/event';
import { runFold, uniteInto, uniteStage } from '@/utils/journal/run-fold';
import { FIRST_PLAN } from '@/utils/plan/plan';
import { openDatabase } from '@/utils/platform/database';
import { FIRST_SETTINGS } from '@/utils/settings/settings';
import type { OpenVault } from '@/utils/vault/vault';
import { newVault } from '../support/vault-builders';

/*
 * What the bench runs inside a page of an extension: the steps of the backup's worker, one after the other.
 */

const TIME = { today: '2026-11-24', retention: { days: null, older: 'counts' } } as const;
const PASSPHRASE = 'a passphrase of its own';
const PIECE_BYTES = 1024 * 1024;

let vault: OpenVault;
let name = '';
let file = new Blob();

async function fill(count: number): Promise<void> {
  name = `bench-backup-${Date.now()}`;
  vault = await newVault();
  await uniteInto(openDatabase(name), { vault, time: TIME }, events(count));
}

/** From an open vault to the whole file. @returns milliseconds */
async function save(): Promise<number> {
  const before = performance.now();
  const { journal } = await runFold(openDatabase(name), { vault, standIns: [], time: TIME });
  const content = { made: 0, settings: FIRST_SETTINGS, plan: FIRST_PLAN, ...journalContent(journal) };
  const plain = bytesOfLines(backupLines(content), () => undefined);
  file = await new Response(await sealedWithPassphrase(plain, PASSPHRASE)).blob();
  return performance.now() - before;
}

/** From the file to a journal that was empty. @returns milliseconds */
async function restore(): Promise<number> {
  const other = await newVault();
  const before = performance.now();
  const reader = createBackupReader();
  for await (const lines of readLines(openedWithPassphrase(pieces(), PASSPHRASE)))
    for (const line of lines) reader.take(line);
  const { stage } = reader.end();
  await uniteStage(openDatabase(`${name}-restored-${Date.now()}`), { vault: other, time: TIME }, stage);
  return performance.now() - before;
}

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += PIECE_BYTES)
    yield new Uint8Array(await file.slice(from, from + PIECE_BYTES).arrayBuffer());
}

/** Pauses evenly over ten years, each with an outcome, a third with a trigger, a third with an exercise. */
function* events(count: number): Generator<JournalEvent> {
  const apart = (3650 * 86_400_000) / (count / 2);
  for (let number = 0; number < count / 2; number += 1) {
    const pause =
      Math.imul(number, 0x9e3779b1).toString(16).replace('-', 'f').padStart(8, '0').slice(0, 8) +
      number.toString(16).padStart(8, '0');
    const at = Date.parse('2016-11-26T00:00:00Z') + Math.floor(number * apart);
    const boundary = `boundary00${number % 7}` as BoundaryId;
    yield { type: 'shown', id: pause, at, offset: 60, boundary };
    yield {
      type: 'left',
      id: Array.from(pause, (digit) => (15 - Number.parseInt(digit, 16)).toString(16)).join(''),
      at: at + 5_000,
      offset: 60,
      boundary,
      pause,
      seconds: number % 200,
      ...(number % 3 === 0 && { trigger: `trigger000${number % 9}` }),
      ...(number % 3 === 1 && { exercise: { name: 'surf', finished: true, seconds: 180 }, urge: 7, urgeAfter: 5 }),
    };
  }
}

Object.assign(globalThis, { backupBench: { fill, save, restore, bytes: () => file.size } });
