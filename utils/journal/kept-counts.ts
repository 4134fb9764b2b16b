import type { Tally } from './count';
import { dayNumber, readDay } from './day';
import { daysOf, type GapSpan, keptSpan, spanOf } from './gap-days';
import type { KeptDays, Month } from './journal';
import type { KeptDay } from './kept-day';
import type { RowSource } from './pack-table';
import { valueAt } from './table';
import { createTableBuilder } from './table-builder';
import { outcomeNumbers } from './tallies';
import { emptyWords, listsOf } from './words';

/** Daily counts of what is not kept in detail, as they grow. */
export interface KeptCounts {
  addPause(month: Month, row: number): void;
  addGap(month: Month, row: number): void;
  /** A day of another journal: of two counts of the same day the higher stands, so that it can come twice. */
  atLeast(day: KeptDay): void;
  addKept(kept: Pick<KeptDays, 'words' | 'days' | 'dayGaps'>): void;
  /** The rows, to be packed. */
  rows(): { readonly days: RowSource<'days'>; readonly dayGaps: RowSource<'dayGaps'> };
}

export function createKeptCounts(): KeptCounts {
  const words = emptyWords();
  const days = createTableBuilder('days');
  const dayRows = new Map<string, number>();
  const spans: GapSpan[] = [];

  function rowOf(day: number, boundary: string): number {
    const key = `${day} ${boundary}`;
    const row = dayRows.get(key) ?? days.addRow();
    dayRows.set(key, row);
    days.set(row, 'day', day);
    days.set(row, 'boundary', words.boundary.numberOf(boundary));
    return row;
  }

  function addTally(day: number, boundary: string, tally: Tally): void {
    const row = rowOf(day, boundary);
    for (const part of ['pauses', 'left', 'continued', 'closed'] as const)
      days.set(row, part, days.get(row, part) + tally[part]);
  }

  function gapTable(): RowSource<'dayGaps'> {
    const dayGaps = createTableBuilder('dayGaps');
    for (const [day, causes] of daysOf(spans)) {
      for (const cause of causes) {
        const row = dayGaps.addRow();
        dayGaps.set(row, 'day', day);
        dayGaps.set(row, 'cause', words.cause.numberOf(cause));
      }
    }
    return { table: dayGaps.table(), words: listsOf(words), rows: null };
  }

  function addSpan(span: GapSpan | null): void {
    if (span !== null) spans.push(span);
  }

  return {
    addPause({ words: own, pauses: { columns } }, row) {
      const day = dayNumber(valueAt(columns.at, row), valueAt(columns.offset, row));
      const boundary = own.boundary[valueAt(columns.boundary, row) - 1] ?? '';
      const outcome = outcomeNumbers(own)[valueAt(columns.outcome, row)];
      addTally(day, boundary, {
        pauses: 1,
        left: outcome === 1 ? 1 : 0,
        continued: outcome === 2 ? 1 : 0,
        closed: outcome === 3 ? 1 : 0,
      });
    },
    addGap: (month, row) => addSpan(spanOf(month, row)),
    atLeast({ date, counts, gaps }) {
      const day = readDay(date);
      for (const { boundary, ...tally } of counts) {
        const row = rowOf(day, boundary);
        for (const part of ['pauses', 'left', 'continued', 'closed'] as const)
          days.set(row, part, Math.max(days.get(row, part), tally[part]));
      }
      for (const cause of gaps) spans.push({ from: day, to: day, cause });
    },
    addKept(kept) {
      const { columns } = kept.days;
      for (let row = 0; row < kept.days.rows; row += 1) {
        const boundary = kept.words.boundary[valueAt(columns.boundary, row) - 1] ?? '';
        addTally(valueAt(columns.day, row), boundary, {
          pauses: valueAt(columns.pauses, row),
          left: valueAt(columns.left, row),
          continued: valueAt(columns.continued, row),
          closed: valueAt(columns.closed, row),
        });
      }
      for (let row = 0; row < kept.dayGaps.rows; row += 1) addSpan(keptSpan(kept, row));
    },
    rows: () => ({
      days: { table: days.table(), words: listsOf(words), rows: null },
      dayGaps: gapTable(),
    }),
  };
}
