import { dayNumber } from './day';
import type { Month } from './journal';
import { createMarkedRows, type MarkedRows } from './marked-rows';
import { valueAt } from './table';

/** The tables of a month that hold what happened one by one. */
export const DETAIL_TABLES = ['pauses', 'practised', 'gaps', 'looks'] as const;
export type DetailTable = (typeof DETAIL_TABLES)[number];

/** For each table the rows that are taken out. */
export type TakenOut = Readonly<Record<DetailTable, MarkedRows>>;

export function nothingTakenOut({ pauses, practised, gaps, looks }: Month): TakenOut {
  return {
    pauses: createMarkedRows(pauses),
    practised: createMarkedRows(practised),
    gaps: createMarkedRows(gaps),
    looks: createMarkedRows(looks),
  };
}

/** The local day of a row, since 1970-01-01; of a gap the one on which it ended. */
export function dayOfRow(month: Month, table: DetailTable, row: number): number {
  const { columns } = month[table];
  const at =
    table === 'gaps'
      ? Math.max(valueAt(month.gaps.columns.until, row), valueAt(columns.at, row))
      : valueAt(columns.at, row);
  return dayNumber(at, valueAt(columns.offset, row));
}

/** `YYYY-MM` of a time, by UTC. @param at Unix milliseconds */
export function monthName(at: number): string {
  return new Date(at).toISOString().replace(/-[^-]*$/, '');
}
