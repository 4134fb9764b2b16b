import { COLUMNS, type ColumnSpec, ID_COLUMNS, type TableName } from './columns';
import { wordAt } from './id-words';
import { COLUMN_BYTES, type ColumnHeader, type ColumnType, type TableHeader } from './segment-header';
import { type Column, type IdColumn, type Table, valueAt, type Words } from './table';
import type { GrowingWords } from './words';

/** Some rows of a table, and the words that its numbers stand for. */
export interface RowSource<Name extends TableName> {
  readonly table: Table<Name>;
  readonly words: Words;
  /** Which rows; `null`: all. */
  readonly rows: Uint32Array | null;
}

/** Where packed columns go: gives the place at which they begin. */
export type Place = (bytes: Uint8Array) => number;

/** Rows of several tables as one, by time, each column in the smallest type that holds it. @param words gains those that are used */
export function packTable<Name extends TableName>(
  name: Name,
  sources: readonly RowSource<Name>[],
  words: GrowingWords,
  place: Place,
): TableHeader {
  const order = inOrder(sources);
  const total = order.rows.length;
  const specs = Object.entries<ColumnSpec>(COLUMNS[name]);
  const columns: ColumnHeader[] = specs.map(([column, { word }]) => {
    const values = new Float64Array(total);
    for (const [number, { table, words: own }] of sources.entries()) {
      const from = (table.columns as Readonly<Record<string, Column>>)[column];
      if (from === undefined) continue;
      const ours = word === undefined ? null : translation(own[word], words[word]);
      for (let at = 0; at < total; at += 1) {
        if (order.sources[at] !== number) continue;
        const value = valueAt(from, order.rows[at] ?? 0);
        values[at] = ours === null ? value : ours(value);
      }
    }
    return packNumbers(column, values, place);
  });
  const ids = ID_COLUMNS[name].map((column) => {
    const data = new Uint32Array(2 * total);
    const from = sources.map(({ table }) => (table.ids as Readonly<Record<string, IdColumn>>)[column]);
    for (let at = 0; at < total; at += 1) {
      const words = from[order.sources[at] ?? 0];
      const row = order.rows[at] ?? 0;
      if (words === undefined) continue;
      data[2 * at] = wordAt(words, 2 * row);
      data[2 * at + 1] = wordAt(words, 2 * row + 1);
    }
    return { column, data };
  });
  return { rows: total, columns: [...columns, ...packIds(ids, place)] };
}

/** Which source and which row of it comes at each place. */
function inOrder<Name extends TableName>(
  sources: readonly RowSource<Name>[],
): { readonly sources: Uint16Array; readonly rows: Uint32Array } {
  const counts = sources.map(({ table, rows }) => rows?.length ?? table.rows);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const from = new Uint16Array(total);
  const rows = new Uint32Array(total);
  const times = new Float64Array(total);
  let at = 0;
  for (const [number, source] of sources.entries()) {
    const columns: Readonly<Record<string, Column>> = source.table.columns;
    const time = columns['at'] ?? columns['day'];
    for (let nth = 0; nth < (counts[number] ?? 0); nth += 1) {
      const row = source.rows === null ? nth : (source.rows[nth] ?? 0);
      from[at] = number;
      rows[at] = row;
      times[at] = time === undefined ? 0 : valueAt(time, row);
      at += 1;
    }
  }
  const order = Uint32Array.from({ length: total }, (_, place) => place);
  if (!isSorted(times)) order.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  return {
    sources: from.map((_, place) => from[order[place] ?? 0] ?? 0),
    rows: rows.map((_, place) => rows[order[place] ?? 0] ?? 0),
  };
}

function isSorted(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) < (values[at - 1] ?? 0)) return false;
  return true;
}

/** Only words that a row uses are taken over: what is gone from the journal is gone from its words. */
function translation(own: readonly string[], words: GrowingWords[keyof GrowingWords]): (number: number) => number {
  const known = new Uint32Array(own.length + 1);
  return (number) => {
    if (number === 0) return 0;
    const ours = known[number] || words.numberOf(own[number - 1] ?? '');
    known[number] = ours;
    return ours;
  };
}

function packNumbers(name: string, values: Float64Array, place: Place): ColumnHeader {
  let least = values[0] ?? 0;
  let most = least;
  for (const value of values) {
    if (value < least) least = value;
    else if (value > most) most = value;
  }
  const type = typeFor(most - least);
  if (type === 'one') return [name, type, 0, least];
  const data = new ARRAYS[type](values.length);
  for (let at = 0; at < values.length; at += 1) data[at] = (values[at] ?? 0) - least;
  return [name, type, place(bytesOf(data)), least];
}

function typeFor(spread: number): keyof typeof ARRAYS | 'one' {
  if (spread === 0) return 'one';
  const narrow = (['u8', 'u16', 'u32'] as const).find((type) => spread < 256 ** COLUMN_BYTES[type]);
  return narrow ?? 'f64';
}

const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const satisfies Partial<
  Record<ColumnType, unknown>
>;

function packIds(
  ids: readonly { readonly column: string; readonly data: Uint32Array }[],
  place: Place,
): ColumnHeader[] {
  const [first] = ids;
  return ids.map(({ column, data }) => {
    const turned = column === 'outcomeId' && first?.data.every((word, at) => ~word >>> 0 === data[at]) === true;
    return [column, turned ? 'turned' : 'id', turned ? 0 : place(bytesOf(data)), 0];
  });
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
