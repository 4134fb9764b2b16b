import { type Bytes, utf8 } from '../vault/bytes';
import { SegmentError } from './segment-error';
import { readSegmentHeader, type SegmentHeader } from './segment-header';
import { paddedLength } from './segment-seal';

/*
 * The plaintext of a segment: header length u32 | header JSON, with spaces up to a multiple of 8 | columns, each from a multiple of 8 on |
 * zeros. Numbers are little-endian, as in the memory of every machine that runs a browser, so columns are used where they lie.
 */
const LENGTH_BYTES = 4;
const ALIGNMENT = 8;

export interface BodyWriter {
  /** Where these bytes begin. */
  readonly place: (bytes: Uint8Array) => number;
  finish(header: SegmentHeader): Bytes;
}

export function createBody(): BodyWriter {
  const parts: { readonly bytes: Uint8Array; readonly at: number }[] = [];
  let length = 0;
  return {
    place(bytes) {
      const at = length;
      parts.push({ bytes, at });
      length = aligned(at + bytes.length);
      return at;
    },
    finish(header) {
      const json = utf8(JSON.stringify(header));
      const from = aligned(LENGTH_BYTES + json.length);
      const plain = new Uint8Array(paddedLength(from + length));
      new DataView(plain.buffer).setUint32(0, from - LENGTH_BYTES, true);
      plain.fill(SPACE, LENGTH_BYTES, from);
      plain.set(json, LENGTH_BYTES);
      for (const { bytes, at } of parts) plain.set(bytes, from + at);
      return plain;
    },
  };
}

export interface SegmentRead {
  readonly header: SegmentHeader;
  /** The whole plaintext, and where its columns begin. */
  readonly plain: Bytes;
  readonly from: number;
}

/** Throws a `SegmentError`. @param plain that owns its memory */
export function readBody(plain: Bytes): SegmentRead {
  if (plain.length < LENGTH_BYTES) throw new SegmentError('malformed', `${plain.length} bytes`);
  const length = new DataView(plain.buffer, plain.byteOffset, plain.byteLength).getUint32(0, true);
  const from = LENGTH_BYTES + length;
  if (from > plain.length || from % ALIGNMENT !== 0) throw new SegmentError('malformed', `header of ${length} bytes`);
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(plain.subarray(LENGTH_BYTES, from));
  } catch (cause) {
    throw new SegmentError('malformed', 'header is not UTF-8', { cause });
  }
  return { header: readSegmentHeader(json), plain, from };
}

const SPACE = 0x20;

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
