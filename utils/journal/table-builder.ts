import { COLUMNS, type ColumnName, type ColumnSpec, ID_COLUMNS, type IdColumnName, type TableName } from './columns';
import type { Column, IdColumn, Table } from './table';

type Numbers = Uint8Array<ArrayBuffer> | Int16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A table that grows: what is gathered before it becomes a segment. */
export interface TableBuilder<Name extends TableName> {
  readonly rows: number;
  /** A new row of zeros. */
  addRow(): number;
  set(row: number, column: ColumnName<Name>, value: number): void;
  get(row: number, column: ColumnName<Name>): number;
  setId(row: number, column: IdColumnName<Name>, high: number, low: number): void;
  /** Where the ids lie at this moment, two words a row. */
  idWords(column: IdColumnName<Name>): Uint32Array;
  /** The rows so far, without a copy. Ask anew after a new row. */
  table(): Table<Name>;
}

const FIRST_ROWS = 256;

export function createTableBuilder<Name extends TableName>(name: Name): TableBuilder<Name> {
  const columns = new Map<string, Numbers>(
    Object.entries<ColumnSpec>(COLUMNS[name]).map(([column, { array }]) => [column, new array(FIRST_ROWS)]),
  );
  const ids = new Map<string, Uint32Array<ArrayBuffer>>(
    ID_COLUMNS[name].map((column) => [column, new Uint32Array(2 * FIRST_ROWS)]),
  );
  let capacity = FIRST_ROWS;
  let rows = 0;
  const numbers = (column: string): Numbers => columns.get(column) ?? NO_NUMBERS;
  const words = (column: string): Uint32Array<ArrayBuffer> => ids.get(column) ?? NO_WORDS;

  let shown = show();

  function grow(): void {
    capacity *= 2;
    for (const [column, data] of columns) columns.set(column, grown(data, capacity));
    for (const [column, data] of ids) ids.set(column, grown(data, 2 * capacity));
    shown = show();
  }

  function show(): Table<Name> {
    const shownColumns = Object.fromEntries([...columns].map(([column, data]) => [column, { base: 0, data }]));
    const shownIds = Object.fromEntries([...ids].map(([column, data]) => [column, { words: data, turned: false }]));
    return {
      get rows() {
        return rows;
      },
      columns: shownColumns as unknown as Record<ColumnName<Name>, Column>,
      ids: shownIds as Record<IdColumnName<Name>, IdColumn>,
    };
  }

  return {
    get rows() {
      return rows;
    },
    addRow() {
      if (rows === capacity) grow();
      rows += 1;
      return rows - 1;
    },
    set(row, column, value) {
      numbers(column)[row] = value;
    },
    get: (row, column) => numbers(column)[row] ?? 0,
    setId(row, column, high, low) {
      const data = words(column);
      data[2 * row] = high;
      data[2 * row + 1] = low;
    },
    idWords: words,
    table: () => shown,
  };
}

const NO_NUMBERS = new Uint8Array(0);
const NO_WORDS = new Uint32Array(0);

function grown<Data extends Numbers>(data: Data, length: number): Data {
  const larger = new (data.constructor as new (length: number) => Data)(length);
  larger.set(data);
  return larger;
}
