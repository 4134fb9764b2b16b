import { COLUMNS, type ColumnName, type ColumnSpec, ID_COLUMNS, type IdColumnName, type TableName } from './columns';
import type { SegmentRead } from './segment-body';
import { SegmentError } from './segment-error';
import { COLUMN_BYTES, type ColumnHeader, SEGMENT_VERSION } from './segment-header';
import type { Column, IdColumn, Table, Words } from './table';

/**
 * A table where it lies in a segment, without a copy. Every number is in its bounds and every word is in the list, or a
 * `SegmentError` is thrown. What a newer version writes otherwise is as if it were not known.
 */
export function readTable<Name extends TableName>(name: Name, segment: SegmentRead, words: Words): Table<Name> {
  const { header, plain } = segment;
  const stored = header.kind === 'notes' ? undefined : header.tables[name];
  // Most segments lack most tables.
  if (stored === undefined) return emptyTable(name);
  const { rows } = stored;
  // Rows take room, so a short segment cannot claim so many that counting them takes for ever.
  if (rows > plain.length) throw new SegmentError('malformed', `${rows} rows in ${plain.length} bytes`);
  const byName = new Map(stored.columns.map((column) => [column[0], column]));
  const known = (column: string): ColumnHeader | undefined => {
    const found = byName.get(column);
    const readable = found !== undefined && Object.hasOwn(COLUMN_BYTES, found[1]);
    if (!readable && rows > 0 && header.version <= SEGMENT_VERSION)
      throw new SegmentError('malformed', `${name}.${column}`);
    return readable ? found : undefined;
  };
  const columns = Object.entries<ColumnSpec>(COLUMNS[name]).map(([column, spec]) => {
    const read = readNumbers(known(column), rows, segment);
    const most = spec.word === undefined ? spec.max : words[spec.word].length;
    if (rows > 0 && !isWithin(read, spec.min, most))
      throw new SegmentError('malformed', `${name}.${column} is out of bounds`);
    return [column, read];
  });
  const ids = ID_COLUMNS[name].map((column) => [column, readIds(known(column), known('id'), rows, segment)]);
  return {
    rows,
    columns: Object.fromEntries(columns) as Record<ColumnName<Name>, Column>,
    ids: Object.fromEntries(ids) as Record<IdColumnName<Name>, IdColumn>,
  };
}

const UNSAID = { base: 0, data: null } as const;
const UNSAID_COLUMNS = Object.fromEntries(
  Object.entries(COLUMNS).map(([name, columns]) => [
    name,
    Object.fromEntries(Object.keys(columns).map((column) => [column, UNSAID])),
  ]),
) as { readonly [Name in TableName]: Table<Name>['columns'] };

function emptyTable<Name extends TableName>(name: Name): Table<Name> {
  const ids = ID_COLUMNS[name].map((column) => [column, { words: new Uint32Array(), turned: false }]);
  return { rows: 0, columns: UNSAID_COLUMNS[name], ids: Object.fromEntries(ids) as Table<Name>['ids'] };
}

const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;

function readNumbers(column: ColumnHeader | undefined, rows: number, segment: SegmentRead): Column {
  if (column === undefined) return { base: 0, data: null };
  const [name, type, at, base] = column;
  if (type === 'one') return { base, data: null };
  if (!isArrayType(type)) throw new SegmentError('malformed', `${name} of type ${type}`);
  const from = placed(at, rows * COLUMN_BYTES[type], segment);
  return { base, data: new ARRAYS[type](segment.plain.buffer, from, rows) };
}

function readIds(
  column: ColumnHeader | undefined,
  own: ColumnHeader | undefined,
  rows: number,
  segment: SegmentRead,
): IdColumn {
  const turned = column?.[1] === 'turned';
  const lies = turned ? own : column;
  if (lies === undefined) return { words: new Uint32Array(2 * rows), turned: false };
  if (lies[1] !== 'id') throw new SegmentError('malformed', `ids of type ${lies[1]}`);
  const from = placed(lies[2], rows * COLUMN_BYTES.id, segment);
  return { words: new Uint32Array(segment.plain.buffer, from, 2 * rows), turned };
}

/** Where a column lies in the plaintext. */
function placed(at: number, length: number, { plain, from }: SegmentRead): number {
  if (at % 8 !== 0 || from + at + length > plain.length) throw new SegmentError('malformed', 'a column lies outside');
  return plain.byteOffset + from + at;
}

function isArrayType(type: string): type is keyof typeof ARRAYS {
  return Object.hasOwn(ARRAYS, type);
}

function isWithin({ base, data }: Column, min: number, max: number): boolean {
  if (base < min || base > max) return false;
  if (data === null) return true;
  if (data instanceof Float64Array)
    return data.every((value) => Number.isInteger(value) && value >= 0 && base + value <= max);
  if (base + 256 ** data.BYTES_PER_ELEMENT - 1 <= max) return true;
  let most = 0;
  for (const value of data) if (value > most) most = value;
  return base + most <= max;
}
