import * as v from 'valibot';
import type { WordKind } from './columns';
import { SegmentError } from './segment-error';

export const SEGMENT_VERSION = 1;

/** How a column's rows lie in the body; `one`: all rows are `base`; `turned`: ids that follow from those of the pause. */
export const COLUMN_BYTES = { one: 0, u8: 1, u16: 2, u32: 4, f64: 8, id: 8, turned: 0 } as const;
export type ColumnType = keyof typeof COLUMN_BYTES;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const name = v.pipe(v.string(), v.maxLength(24));
/** Name, type, where it begins in the body, base. The type of a newer version may be any. */
const column = v.tuple([name, name, whole, v.pipe(v.number(), v.integer())]);
const table = v.object({ rows: whole, columns: v.array(column) });
const tables = v.object({
  pauses: v.exactOptional(table),
  practised: v.exactOptional(table),
  gaps: v.exactOptional(table),
  looks: v.exactOptional(table),
  days: v.exactOptional(table),
  dayGaps: v.exactOptional(table),
});
const list = v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.readonly()), []);
const words = v.object({
  boundary: list,
  outcome: list,
  trigger: list,
  exercise: list,
  emotion: list,
  cause: list,
} satisfies Record<WordKind, unknown>);

const common = {
  version: v.pipe(whole, v.minValue(1)),
  /** Random, made by the profile that wrote it. */
  device: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** Grows with each segment that the device writes. */
  sequence: whole,
  /** Of the vault's header when this was written: a header with a lower one was rolled back. */
  generation: whole,
};
const rows = { words, tables };
const headerSchema = v.variant('kind', [
  v.object({ ...common, kind: v.literal('month'), month: v.pipe(v.string(), v.maxLength(16)), ...rows }),
  v.object({
    ...common,
    kind: v.literal('days'),
    /** Days since 1970-01-01 before this are counted here and nowhere else. */
    until: v.pipe(v.number(), v.integer()),
    /** How many days were kept in detail when `until` was set. */
    keptFor: whole,
    ...rows,
  }),
  v.object({ ...common, kind: v.literal('notes'), notes: v.array(v.unknown()) }),
]);

export type SegmentHeader = v.InferOutput<typeof headerSchema>;
export type TableHeader = v.InferOutput<typeof table>;
export type ColumnHeader = v.InferOutput<typeof column>;
/** Throws a `SegmentError`. */
export function readSegmentHeader(json: string): SegmentHeader {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (cause) {
    throw new SegmentError('malformed', 'header is not JSON', { cause });
  }
  const read = v.safeParse(headerSchema, raw);
  if (read.success) return read.output;
  const newer = v.is(v.object({ version: v.pipe(v.number(), v.minValue(SEGMENT_VERSION + 1)) }), raw);
  throw new SegmentError(newer ? 'newer' : 'malformed', v.summarize(read.issues));
}
