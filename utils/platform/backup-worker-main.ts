import { openedWithPassphrase, sealedWithPassphrase } from '../backup/age-file';
import { BackupError } from '../backup/backup-error';
import type { BackupJob, BackupReport } from '../backup/backup-job';
import { contentsOf } from '../backup/contents';
import { journalContent } from '../backup/journal-lines';
import { MOST_FILE_BYTES } from '../backup/limits';
import { createBackupReader, type StagedBackup } from '../backup/read-backup';
import { readLines } from '../backup/read-lines';
import { backupLines, bytesOfLines } from '../backup/write-backup';
import { uniteStage } from '../journal/run-fold';
import { openDatabase } from './database';

/*
 * The worker's own file: makes a backup or reads one, beside the page and never in it. To cancel is to end the worker: what is staged is in its
 * memory alone.
 */

interface WorkerScope {
  onmessage: ((event: MessageEvent<BackupJob>) => void) | null;
  postMessage(report: BackupReport): void;
}
const scope = self as unknown as WorkerScope;

/** Of a file that is being made: then the browser may put the piece out of memory. */
const PIECE_BYTES = 8 * 1024 * 1024;
const READ_BYTES = 1024 * 1024;

let staged: StagedBackup | null = null;

scope.onmessage = ({ data }) => void run(data);

async function run(job: BackupJob): Promise<void> {
  try {
    if (job.type === 'save') return scope.postMessage({ type: 'saved', file: await save(job) });
    if (job.type === 'read') {
      staged = await read(job.file, job.passphrase);
      return scope.postMessage({ type: 'read', contents: contentsOf(staged), parts: staged.parts });
    }
    await unite(job);
    scope.postMessage({ type: 'united' });
  } catch (error) {
    const { type, sentence, message } = error instanceof BackupError ? error : otherwise(job, error);
    scope.postMessage({ type: 'failed', problem: type, sentence, reason: message });
  }
}

async function save(job: Extract<BackupJob, { readonly type: 'save' }>): Promise<Blob> {
  const content = { ...job, ...journalContent(job.journal) };
  const plain = bytesOfLines(backupLines(content), (lines) => tell(lines / (content.count + 1)));
  const reader = (await sealedWithPassphrase(plain, job.passphrase)).getReader();
  const done: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const next = await reader.read();
    if (next.done) break;
    pieces.push(next.value as Uint8Array<ArrayBuffer>);
    bytes += next.value.length;
    if (bytes < PIECE_BYTES) continue;
    done.push(new Blob(pieces));
    pieces = [];
    bytes = 0;
  }
  return new Blob([...done, ...pieces], { type: 'application/octet-stream' });
}

async function read(file: Blob, passphrase: string): Promise<StagedBackup> {
  if (file.size > MOST_FILE_BYTES)
    throw new BackupError('too-large', { key: 'backup.problem.tooLarge' }, `file of ${file.size} bytes`);
  const reader = createBackupReader();
  for await (const lines of readLines(openedWithPassphrase(piecesOf(file), passphrase)))
    for (const line of lines) reader.take(line);
  return reader.end();
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += READ_BYTES) {
    yield new Uint8Array(await file.slice(from, from + READ_BYTES).arrayBuffer());
    tell(from / file.size);
  }
}

/** Nothing is let go here because it is old: that is for the next fold, by what is chosen then. */
const KEEPS_ALL = { days: null, older: 'counts' } as const;

async function unite({ vault, today }: Extract<BackupJob, { readonly type: 'unite' }>): Promise<void> {
  if (staged === null) throw new Error('nothing was read');
  await uniteStage(openDatabase(), { vault, time: { today, retention: KEEPS_ALL } }, staged.stage);
}

function tell(progress: number): void {
  scope.postMessage({ type: 'progress', progress: Math.min(1, progress) });
}

function otherwise(job: BackupJob, cause: unknown): BackupError {
  const [type, key] = (
    { save: ['not-made', 'notMade'], read: ['not-read', 'notRead'], unite: ['not-kept', 'notKept'] } as const
  )[job.type];
  return new BackupError(type, { key: `backup.problem.${key}` }, String(cause), { cause });
}
