import * as v from 'valibot';
import { toHex } from '../vault/bytes';
import type { Writer } from './drafts';

const writerSchema = v.object({
  device: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Who writes here; a new one where none is known. @param random 8 random bytes */
export function readWriter(stored: unknown, random: Uint8Array): Writer {
  const read = v.safeParse(writerSchema, stored);
  return read.success ? read.output : { device: toHex(random), sequence: 0 };
}
