import { readDay } from '../journal/day';
import type { KeptDay, KeptGathered } from '../journal/kept-day';
import type { PartLine } from './line';

/** The days of a backup that are counted and not kept in detail, as the journal takes them; `null` where there are none. */
export function countedDays(parts: readonly PartLine[]): KeptGathered | null {
  const days = new Map<string, KeptDay>();
  let counted: Extract<PartLine, { readonly type: 'counted' }> | null = null;
  for (const part of parts) {
    if (part.type === 'counted') counted = part;
    if (part.type !== 'day' && part.type !== 'day-gap') continue;
    const { counts, gaps } = days.get(part.date) ?? { counts: [], gaps: [] };
    if (part.type === 'day-gap') days.set(part.date, { date: part.date, counts, gaps: [...gaps, part.cause] });
    else {
      const { type: _, date, ...count } = part;
      days.set(date, { date, counts: [...counts, count], gaps });
    }
  }
  const dates = [...days.keys()].sort();
  const last = dates.at(-1);
  if (counted !== null) return { days: [...days.values()], until: readDay(counted.until), keptFor: counted.keptFor };
  if (last === undefined) return null;
  return { days: [...days.values()], until: readDay(last) + 1, keptFor: 0 };
}
