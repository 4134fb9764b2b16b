import * as v from 'valibot';

/** Where the browser's memory keeps what the disk had no room for: sealed records in base64, by the id of their event. */
export const UNWRITTEN_KEY = 'unwritten';

export type Unwritten = Readonly<Record<string, string>>;

/** Memory is small, too. */
const MOST = 200;

const schema: v.GenericSchema<unknown, Unwritten> = v.record(v.string(), v.string());

export function readUnwritten(stored: unknown): Unwritten {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : {};
}

/** `null` where memory is to keep no more. */
export function withUnwritten(unwritten: Unwritten, event: string, record: string): Unwritten | null {
  const after = { ...unwritten, [event]: record };
  return Object.keys(after).length > MOST ? null : after;
}
