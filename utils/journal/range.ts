import type { SentenceKey } from '../sentence/sentence';
import { dayOf, daysBefore } from './day';
import type { JournalEvent } from './event';

/** How far back the tables look. */
export const RANGES = [
  { id: 'today', label: 'journal.range.today', days: 1 },
  { id: 'week', label: 'journal.range.week', days: 7 },
  { id: 'month', label: 'journal.range.month', days: 30 },
  { id: 'all', label: 'journal.range.all', days: null },
] as const satisfies readonly { readonly id: string; readonly label: SentenceKey; readonly days: number | null }[];

export type RangeId = (typeof RANGES)[number]['id'];

/**
 * The events of the calendar days that a range holds, today included.
 * @param today `YYYY-MM-DD`
 */
export function eventsIn(range: RangeId, events: readonly JournalEvent[], today: string): JournalEvent[] {
  const { days } = RANGES.find(({ id }) => id === range) ?? RANGES[0];
  if (days === null) return [...events];
  const first = daysBefore(today, days - 1);
  return events.filter((event) => dayOf(event.type === 'gap' ? event.until : event.at, event.offset) >= first);
}
