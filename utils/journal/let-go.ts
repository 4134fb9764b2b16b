import type { Retention } from '../settings/settings';
import { dayNumber, readDay } from './day';
import { DETAIL_TABLES, type DetailTable, dayOfRow, monthName, type TakenOut } from './detail-tables';
import type { NoteEvent } from './event';
import type { Month } from './journal';

/** Takes rows of days before `first` out of a month. @param gone told of each of them */
export function letGo(
  month: Month,
  taken: TakenOut,
  first: number,
  gone: (table: DetailTable, row: number) => void,
): void {
  for (const name of DETAIL_TABLES) {
    for (let row = 0; row < month[name].rows; row += 1) {
      if (taken[name].has(row) || dayOfRow(month, name, row) >= first) continue;
      taken[name].mark(row);
      gone(name, row);
    }
  }
}

/** Whether nothing in a month, by its name, can be of a day before `first`. Gaps lie where they began, and end later. */
export function isAllKept(name: string, first: number): boolean {
  return first === Number.NEGATIVE_INFINITY || name > monthName((first + 2) * 86_400_000);
}

/** A note goes with what it is about: with a pause that is not kept any more, with a day only where that is not even counted. */
export function isNoteKept(
  { about, at, offset }: NoteEvent,
  first: number,
  older: Retention['older'],
  isPauseGone: (pause: string) => boolean,
): boolean {
  if (about.type === 'day') return older === 'counts' || readDay(about.date) >= first;
  return dayNumber(at, offset) >= first && !isPauseGone(about.pause);
}
