import type { Retention } from '../settings/settings';
import { countByDay } from './count-by-day';
import { dayNumber, daysBefore, dayText } from './day';
import type { Journal } from './journal';
import type { DatedNote } from './note/search-notes';
import { firstKept } from './retention';
import { type Column, valueAt } from './table';

/** What a choice takes away as the journal stands now. */
export interface RetentionEffect {
  /** The first day that is kept as it is, `YYYY-MM-DD`. */
  readonly before: string;
  readonly days: number;
  readonly pauses: number;
  readonly notes: number;
}

/** `null` where it takes nothing. @param today `YYYY-MM-DD` */
export function retentionEffect(
  journal: Journal,
  notes: readonly DatedNote[],
  retention: Retention,
  today: string,
): RetentionEffect | null {
  if (retention.days === null) return null;
  const before = dayText(firstKept({ today, retention }));
  const range = { from: null, until: daysBefore(before, 1) };
  // Counts stay counts, where counts are what is kept.
  const counted = countByDay(retention.older === 'counts' ? { ...journal, kept: null } : journal, range);
  const touched = new Set([...[...counted, ...notes].map(({ date }) => date), ...detailedDays(journal)]);
  const dates = [...touched].filter((date) => date < before);
  if (dates.length === 0) return null;
  return {
    before,
    days: dates.length,
    pauses: counted.reduce((sum, { pauses }) => sum + pauses, 0),
    notes: notes.filter(({ date }) => date < before).length,
  };
}

/** Days with exercises or looks back, which no count tells of. */
function detailedDays({ months }: Journal): Set<string> {
  const days = new Set<number>();
  for (const { practised, looks } of months) {
    addDays(days, practised);
    addDays(days, looks);
  }
  return new Set([...days].map(dayText));
}

function addDays(
  days: Set<number>,
  { rows, columns }: { readonly rows: number; readonly columns: { readonly at: Column; readonly offset: Column } },
): void {
  for (let row = 0; row < rows; row += 1) days.add(dayNumber(valueAt(columns.at, row), valueAt(columns.offset, row)));
}
