import { Encrypter } from 'age-encryption';
import { openedWithPassphrase, sealedWithPassphrase } from '@/utils/backup/age-file';
import { BackupError, type BackupProblem } from '@/utils/backup/backup-error';
import { createBackupReader, type StagedBackup } from '@/utils/backup/read-backup';
import { readLines } from '@/utils/backup/read-lines';
import { type BackupContent, backupLines, bytesOfLines } from '@/utils/backup/write-backup';
import type { JournalEvent } from '@/utils/journal/event';
import { eventsOf } from '@/utils/journal/events-of';

export const PASSPHRASE = 'a passphrase of its own';

/** Bytes in pieces of a size, as a file or a stream gives them. */
export async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

export async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

/** What stands in a backup, as text, without its age file. */
export async function textOf(content: BackupContent): Promise<string> {
  return new TextDecoder().decode(await gathered(streamed(bytesOfLines(backupLines(content), () => undefined))));
}

export async function saved(content: BackupContent): Promise<Uint8Array> {
  const stream = await sealedWithPassphrase(
    bytesOfLines(backupLines(content), () => undefined),
    PASSPHRASE,
  );
  return gathered(streamed(stream));
}

/** A file that a program other than ours may have made: quick to open. */
export async function sealedText(text: string | Uint8Array, workFactor = 1): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(text);
}

export async function readText(text: string | Uint8Array, size?: number): Promise<StagedBackup> {
  return staged(inPieces(typeof text === 'string' ? new TextEncoder().encode(text) : text, size));
}

export async function opened(file: Uint8Array, passphrase = PASSPHRASE, size?: number): Promise<StagedBackup> {
  return staged(openedWithPassphrase(inPieces(file, size), passphrase));
}

async function staged(plain: AsyncIterable<Uint8Array>): Promise<StagedBackup> {
  const reader = createBackupReader();
  for await (const lines of readLines(plain)) for (const line of lines) reader.take(line);
  return reader.end();
}

/** In the order in which the journal holds them. */
export function eventsIn({ stage }: StagedBackup): JournalEvent[] {
  const journal = { months: [stage.gathered()], notes: stage.notes(), kept: null, unopened: 0, newer: 0 };
  return [...eventsOf(journal)];
}

/** Which problem was found; fails where there was none, or one without a sentence. */
export async function problemOf(reading: Promise<unknown>): Promise<BackupProblem> {
  const error = await reading.then(
    () => new Error('it was read'),
    (error: unknown) => error,
  );
  if (error instanceof BackupError) return error.type;
  throw error;
}

async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
