import type { ColumnName, IdColumnName, TableName, WordKind } from './columns';

/** Whole numbers, one a row: `base` plus what lies in `data`; `base` alone where all rows say the same. */
export interface Column {
  readonly base: number;
  readonly data: Uint8Array | Uint16Array | Int16Array | Uint32Array | Float64Array | null;
}

/** Rows of typed columns, as they come out of a segment. No row is an object. */
export interface Table<Name extends TableName> {
  readonly rows: number;
  readonly columns: Readonly<Record<ColumnName<Name>, Column>>;
  readonly ids: Readonly<Record<IdColumnName<Name>, IdColumn>>;
}

/** Ids of 64 bits, two words a row, high and low. */
export interface IdColumn {
  readonly words: Uint32Array;
  /** Every bit is the other way round: an outcome's id follows from its pause's. */
  readonly turned: boolean;
}

/** The words that a segment's small numbers stand for. */
export type Words = Readonly<Record<WordKind, readonly string[]>>;

export function valueAt({ base, data }: Column, row: number): number {
  return data === null ? base : base + (data[row] ?? 0);
}
