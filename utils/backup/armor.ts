import { BackupError } from './backup-error';

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';
/** Of base64, whole groups of four. */
const STEP = 64 * 1024;
/** Blank lines and a byte order mark that an editor may have put before it. */
const MOST_BLANK = 1024;

/**
 * The bytes of an age file, out of its armor where it wears one. The package's own reader wants the whole file as one string. Lines may end in
 * CR LF. Throws a `BackupError` where the armor is broken.
 */
export async function* withoutArmor(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = pieces[Symbol.asyncIterator]();
  let held = new Uint8Array();
  const started = (): number => held.findIndex((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
  let done = false;
  while (!done && held.length < MOST_BLANK + BEGIN.length) {
    const next = await reader.next();
    done = next.done === true;
    if (next.done !== true) held = joined(held, next.value);
  }
  const rest = { [Symbol.asyncIterator]: () => reader };
  const from = started();
  const first = latin1(held.subarray(Math.max(from, 0), Math.max(from, 0) + BEGIN.length));
  if (from === -1 || from > MOST_BLANK || first !== BEGIN) {
    yield held;
    yield* rest;
    return;
  }
  yield* decoded(held.subarray(from), rest);
}

async function* decoded(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let line = '';
  let base64 = '';
  let state: ArmorState = 'begin';
  const take = (text: string): void => {
    base64 += state === 'body' && text !== END ? text : '';
    state = stateAfter(state, text);
  };
  for await (const piece of both(first, rest)) {
    const lines = (line + latin1(piece)).split('\n');
    line = lines.pop() ?? '';
    if (line.length > 100) throw broken('armor line is too long');
    for (const each of lines) take(each.endsWith('\r') ? each.slice(0, -1) : each);
    if (base64.length >= STEP) {
      const whole = base64.length - (base64.length % STEP);
      yield bytesOf(base64.slice(0, whole));
      base64 = base64.slice(whole);
    }
  }
  if (line !== '') take(line.trimEnd());
  if (stateAfter(state, '') !== 'end') throw broken('armor has no end');
  if (base64 !== '') yield bytesOf(base64);
}

type ArmorState = 'begin' | 'body' | 'last' | 'end';

function stateAfter(state: ArmorState, line: string): ArmorState {
  if (state === 'begin') return 'body';
  if (state === 'end' && line.trim() === '') return 'end';
  if (state !== 'end' && line === END) return 'end';
  if (state !== 'body' || line.length === 0 || line.length > 64 || line.length % 4 !== 0) throw broken('armor line');
  return line.length < 64 || line.endsWith('=') ? 'last' : 'body';
}

async function* both(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw broken('armor is not base64', cause);
  }
}

function broken(reason: string, cause?: unknown): BackupError {
  return new BackupError('altered', { key: 'backup.problem.altered' }, reason, { cause });
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
