import { BackupError } from './backup-error';
import { MOST_BACKUP_BYTES, MOST_LINE_BYTES } from './limits';

const FEED = 0x0a;

/**
 * The lines of a text in UTF-8, one batch for each piece, without what ends them: LF, CR LF, or nothing after the last one. A byte order mark at the
 * beginning and blank lines are passed over. Throws a `BackupError` for a line or a text that is too long, and for bytes that are no text.
 */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = new Uint8Array();
  let read = 0;
  let number = 0;

  const textOf = (bytes: Uint8Array, first: number): Line[] => {
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch (cause) {
      throw new BackupError('line', { key: 'backup.problem.notText' }, `no UTF-8 after line ${first}`, { cause });
    }
    const lines: Line[] = [];
    for (const [index, line] of text.split('\n').entries()) {
      number += 1;
      const bare = first + index === 0 && line.startsWith('\uFEFF') ? line.slice(1) : line;
      const tidy = bare.endsWith('\r') ? bare.slice(0, -1) : bare;
      if (tidy.trim() !== '') lines.push({ number: first + index + 1, text: tidy });
    }
    return lines;
  };

  for await (const piece of pieces) {
    read += piece.length;
    if (read > MOST_BACKUP_BYTES)
      throw new BackupError('too-large', { key: 'backup.problem.tooLarge' }, `more than ${MOST_BACKUP_BYTES} bytes`);
    const last = piece.lastIndexOf(FEED);
    checkLengths(piece, rest.length, number);
    if (last === -1) {
      rest = joined(rest, piece);
      continue;
    }
    const whole = joined(rest, piece.subarray(0, last));
    rest = piece.slice(last + 1);
    yield textOf(whole, number);
  }
  if (rest.length > 0) yield textOf(rest, number);
}

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

function checkLengths(piece: Uint8Array, before: number, number: number): void {
  let from = -before;
  let line = number;
  for (;;) {
    const feed = piece.indexOf(FEED, Math.max(from, 0));
    const end = feed === -1 ? piece.length : feed;
    line += 1;
    if (end - from > MOST_LINE_BYTES)
      throw new BackupError(
        'line-too-long',
        { key: 'backup.problem.line', values: { line } },
        `line ${line} is too long`,
      );
    if (feed === -1) return;
    from = feed + 1;
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
