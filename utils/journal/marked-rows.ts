import type { TableName } from './columns';
import type { Table } from './table';

/** Rows of one table that are taken out of it. */
export interface MarkedRows {
  readonly count: number;
  mark(row: number): void;
  has(row: number): boolean;
  /** The other rows; `null` where none was taken out. */
  rest(): Uint32Array | null;
}

export function createMarkedRows({ rows }: Pick<Table<TableName>, 'rows'>): MarkedRows {
  let marks: Uint8Array | null = null;
  let count = 0;
  return {
    get count() {
      return count;
    },
    mark(row) {
      marks ??= new Uint8Array(rows);
      if (marks[row] === 1) return;
      marks[row] = 1;
      count += 1;
    },
    has: (row) => marks?.[row] === 1,
    rest() {
      if (marks === null) return null;
      const left = new Uint32Array(rows - count);
      let at = 0;
      for (let row = 0; row < rows; row += 1) {
        if (marks[row] === 1) continue;
        left[at] = row;
        at += 1;
      }
      return left;
    },
  };
}
