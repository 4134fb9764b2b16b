import type { BoundaryCount } from '../journal/count';
import { readDay } from '../journal/day';
import type { GapCause } from '../journal/event';
import type { KeptDay, KeptGathered } from '../journal/kept-day';
import type { PartLine } from './line';

/** The days of a backup that are counted and not kept in detail, as the journal takes them; `null` where there are none. */
export function countedDays(parts: readonly PartLine[]): KeptGathered | null {
  const days = new Map<string, { readonly counts: BoundaryCount[]; readonly gaps: Set<GapCause> }>();
  let counted: Extract<PartLine, { readonly type: 'counted' }> | null = null;
  for (const part of parts) {
    if (part.type === 'counted') counted = part;
    if (part.type !== 'day' && part.type !== 'day-gap') continue;
    const day = days.get(part.date) ?? { counts: [], gaps: new Set() };
    days.set(part.date, day);
    if (part.type === 'day-gap') day.gaps.add(part.cause);
    else {
      const { type: _, date: __, ...count } = part;
      day.counts.push(count);
    }
  }
  const all = Array.from(days, ([date, { counts, gaps }]): KeptDay => ({ date, counts, gaps: [...gaps] }));
  const dates = [...days.keys()].sort();
  const last = dates.at(-1);
  if (counted !== null) return { days: all, until: readDay(counted.until), keptFor: counted.keptFor };
  if (last === undefined) return null;
  return { days: all, until: readDay(last) + 1, keptFor: 0 };
}
