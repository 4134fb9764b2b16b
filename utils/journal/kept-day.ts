import type { BoundaryId } from '../boundary/boundary';
import type { BoundaryCount } from './count';
import { dayText } from './day';
import type { GapCause } from './event';
import { keptSpan } from './gap-days';
import type { Journal, KeptDays } from './journal';
import { valueAt } from './table';

/** One day that is counted and no longer kept in detail, as a backup holds it. */
export interface KeptDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly counts: readonly BoundaryCount[];
  readonly gaps: readonly GapCause[];
}

/** Counted days on their way into the journal, and how far they reach. */
export interface KeptGathered extends Pick<KeptDays, 'until' | 'keptFor'> {
  readonly days: readonly KeptDay[];
}

/** All counted days, beside `eventsOf`. */
export function keptDaysOf({ kept }: Journal): KeptDay[] {
  if (kept === null) return [];
  const { words, days, dayGaps } = kept;
  const counts = new Map<number, BoundaryCount[]>();
  for (let row = 0; row < days.rows; row += 1) {
    const { columns } = days;
    const day = valueAt(columns.day, row);
    const boundary = (words.boundary[valueAt(columns.boundary, row) - 1] ?? '') as BoundaryId;
    const [pauses, left] = [valueAt(columns.pauses, row), valueAt(columns.left, row)];
    const [continued, closed] = [valueAt(columns.continued, row), valueAt(columns.closed, row)];
    listIn(counts, day).push({ boundary, pauses, left, continued, closed });
  }
  const gaps = new Map<number, GapCause[]>();
  for (let row = 0; row < dayGaps.rows; row += 1) {
    const span = keptSpan(kept, row);
    if (span !== null) listIn(gaps, span.from).push(span.cause);
  }
  return [...new Set([...counts.keys(), ...gaps.keys()])]
    .sort((a, b) => a - b)
    .map((day) => ({ date: dayText(day), counts: counts.get(day) ?? [], gaps: gaps.get(day) ?? [] }));
}

function listIn<Item>(lists: Map<number, Item[]>, day: number): Item[] {
  const list = lists.get(day) ?? [];
  lists.set(day, list);
  return list;
}
