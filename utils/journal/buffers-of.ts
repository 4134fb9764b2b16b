import type { Journal } from './journal';
import type { Column, IdColumn } from './table';

interface AnyTable {
  readonly columns: Readonly<Record<string, Column>>;
  readonly ids: Readonly<Record<string, IdColumn>>;
}

/** The memory that a journal's columns lie in, so that it can be handed over without a copy. */
export function buffersOf({ months, kept }: Journal): ArrayBuffer[] {
  const tables: readonly AnyTable[] = [
    ...months.flatMap(({ pauses, practised, gaps, looks }) => [pauses, practised, gaps, looks]),
    ...(kept === null ? [] : [kept.days, kept.dayGaps]),
  ];
  const buffers = tables.flatMap(({ columns, ids }) => [
    ...Object.values(columns).flatMap(({ data }) => (data === null ? [] : [data.buffer])),
    ...Object.values(ids).map(({ words }) => words.buffer),
  ]);
  return [...new Set(buffers)].filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
}
