import { dayNumber } from './day';
import { DETAIL_TABLES, monthName, type TakenOut } from './detail-tables';
import type { Drafts, MonthSources } from './drafts';
import type { Month } from './journal';
import type { OpenedMonth } from './opened';
import type { RowSource } from './pack-table';
import { type Table, valueAt } from './table';

/** A month, and the rows of it that go elsewhere. */
interface Part {
  readonly month: Month;
  readonly takenOut: TakenOut;
}

/**
 * The months after a fold. One that nothing is taken out of and nothing is added to stays as it is, unless it lies under a former
 * vault key or in several segments.
 */
export function foldMonths(
  opened: readonly (OpenedMonth & Part)[],
  staged: Part,
  drafts: Drafts,
): { readonly months: Month[]; readonly remove: string[] } {
  const added = byMonth(staged);
  const segments = Map.groupBy(opened, ({ name }) => name);
  const months: Month[] = [];
  const remove: string[] = [];
  for (const name of new Set([...segments.keys(), ...added.keys()])) {
    const own = segments.get(name) ?? [];
    const more = added.get(name);
    const [only] = own;
    if (more === undefined && own.length === 1 && only?.present === true && isWhole(only)) {
      months.push(only.month);
      continue;
    }
    remove.push(...own.map(({ id }) => id));
    const sources = merged([...own.map(sourcesOf), ...(more === undefined ? [] : [more])]);
    if (DETAIL_TABLES.some((table) => sources[table].some(hasRows))) months.push(drafts.month(name, sources));
  }
  return { months, remove };
}

/** Where the rows of each month lie on the stage. */
function byMonth({ month, takenOut }: Part): Map<string, MonthSources> {
  const rows = new Map<string, Record<keyof MonthSources, number[]>>();
  for (const table of DETAIL_TABLES) {
    const { columns } = month[table];
    let [day, name] = [Number.NaN, ''];
    for (let row = 0; row < month[table].rows; row += 1) {
      if (takenOut[table].has(row)) continue;
      const at = valueAt(columns.at, row);
      // Rows mostly come by time, and a name takes longer than all the rest.
      if (day !== dayNumber(at, 0)) [day, name] = [dayNumber(at, 0), monthName(at)];
      const known = rows.get(name) ?? { pauses: [], practised: [], gaps: [], looks: [] };
      known[table].push(row);
      rows.set(name, known);
    }
  }
  const { words } = month;
  return new Map(
    [...rows].map(([name, each]) => [
      name,
      {
        pauses: [{ table: month.pauses, words, rows: Uint32Array.from(each.pauses) }],
        practised: [{ table: month.practised, words, rows: Uint32Array.from(each.practised) }],
        gaps: [{ table: month.gaps, words, rows: Uint32Array.from(each.gaps) }],
        looks: [{ table: month.looks, words, rows: Uint32Array.from(each.looks) }],
      },
    ]),
  );
}

function sourcesOf({ month, takenOut }: Part): MonthSources {
  const { words, pauses, practised, gaps, looks } = month;
  return {
    pauses: [{ table: pauses, words, rows: takenOut.pauses.rest() }],
    practised: [{ table: practised, words, rows: takenOut.practised.rest() }],
    gaps: [{ table: gaps, words, rows: takenOut.gaps.rest() }],
    looks: [{ table: looks, words, rows: takenOut.looks.rest() }],
  };
}

function merged(all: readonly MonthSources[]): MonthSources {
  return {
    pauses: all.flatMap(({ pauses }) => pauses),
    practised: all.flatMap(({ practised }) => practised),
    gaps: all.flatMap(({ gaps }) => gaps),
    looks: all.flatMap(({ looks }) => looks),
  };
}

function isWhole({ takenOut }: Part): boolean {
  return DETAIL_TABLES.every((table) => takenOut[table].count === 0);
}

function hasRows({
  table,
  rows,
}: Pick<RowSource<'pauses'>, 'rows'> & { readonly table: Pick<Table<'pauses'>, 'rows'> }): boolean {
  return (rows?.length ?? table.rows) > 0;
}
