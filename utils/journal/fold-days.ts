import { readDay } from './day';
import { DETAIL_TABLES, type DetailTable, dayOfRow, type TakenOut } from './detail-tables';
import type { Drafts } from './drafts';
import { idAt } from './id-words';
import type { KeptDays, Month } from './journal';
import { createKeptCounts } from './kept-counts';
import type { KeptGathered } from './kept-day';
import { isAllKept, letGo } from './let-go';
import type { OpenedSegments } from './opened';
import { countedUntil, type FoldTime, firstKept } from './retention';
import type { Met } from './unite';

type Days = OpenedSegments['days'];

/** Takes out what came again of days that are counted already. @param met what was still kept in detail */
export function ignoreCounted(staged: Month, takenOut: TakenOut, met: Met, days: Days, today: string): void {
  const counted = Math.max(...days.map(({ kept }) => countedUntil(kept, today)), Number.NEGATIVE_INFINITY);
  if (counted === Number.NEGATIVE_INFINITY) return;
  for (const name of DETAIL_TABLES) {
    for (let row = 0; row < staged[name].rows; row += 1)
      if (!met[name].has(row) && dayOfRow(staged, name, row) < counted) takenOut[name].mark(row);
  }
}

/** What retention comes to. */
interface LetGo {
  readonly kept: KeptDays | null;
  readonly remove: readonly string[];
  /** Those of the asked pauses that went. */
  readonly gonePauses: ReadonlySet<string>;
}

/**
 * Takes older rows out of the months and the stage, and counts them by day where that is chosen.
 * @param asked ids of pauses of which it is to be known whether they went
 */
export function foldDays(
  parts: readonly { readonly name: string | null; readonly month: Month; readonly takenOut: TakenOut }[],
  { days, more }: { readonly days: Days; readonly more: KeptGathered | null },
  time: FoldTime,
  asked: ReadonlySet<string>,
  drafts: Drafts,
): LetGo {
  const first = firstKept(time);
  const counts = createKeptCounts();
  const gonePauses = new Set<string>();
  let gone = 0;
  for (const { name, month, takenOut } of parts) {
    if (name === null ? first === Number.NEGATIVE_INFINITY : isAllKept(name, first)) continue;
    letGo(month, takenOut, first, (table: DetailTable, row: number) => {
      gone += 1;
      if (table === 'pauses') counts.addPause(month, row);
      if (table === 'gaps') counts.addGap(month, row);
      if (table !== 'pauses' || asked.size === 0) return;
      const pause = idAt(month.pauses.ids.id, row);
      if (asked.has(pause)) gonePauses.add(pause);
    });
  }
  const [only] = days;
  const drops = time.retention.days !== null && time.retention.older === 'gone';
  const asBefore = gone === 0 && more === null && days.length <= 1 && only?.present !== false;
  if (asBefore && !(drops && (only?.kept.days.rows ?? 0) + (only?.kept.dayGaps.rows ?? 0) > 0))
    return { kept: only?.kept ?? null, remove: [], gonePauses };
  for (const { kept } of days) counts.addKept(kept);
  if (more !== null) {
    // What is known of a day in detail is not counted once more.
    const detailed = daysInDetail(parts.map(({ month }) => month));
    for (const day of more.days) if (!detailed.has(readDay(day.date))) counts.atLeast(day);
  }
  const reach = reachOf([...days.map(({ kept }) => kept), ...(more === null ? [] : [more])], gone > 0 ? time : null);
  const rows = drops ? createKeptCounts().rows() : counts.rows();
  return { kept: drafts.days(rows, reach), remove: days.map(({ id }) => id), gonePauses };
}

type Reach = Pick<KeptDays, 'until' | 'keptFor'>;

/** @param time where something more was let go */
function reachOf(known: readonly Reach[], time: FoldTime | null): Reach {
  const now = time === null ? [] : [{ until: firstKept(time), keptFor: time.retention.days ?? 0 }];
  return [...known, ...now].reduce((far, each) => (each.until >= far.until ? each : far));
}

function daysInDetail(months: readonly Month[]): ReadonlySet<number> {
  const days = new Set<number>();
  for (const month of months)
    for (let row = 0; row < month.pauses.rows; row += 1) days.add(dayOfRow(month, 'pauses', row));
  return days;
}
