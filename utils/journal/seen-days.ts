import { readDay } from './day';
import { DETAIL_TABLES, dayOfRow } from './detail-tables';
import type { Month } from './journal';

const LATELY_DAYS = 45;
const ENOUGH_DAYS = 2;

/**
 * Whether the journal has met this calendar on two days lately, be it that the browser was off. A clock that was set years ahead has
 * not, and lets nothing go.
 * @param today `YYYY-MM-DD`
 */
export function isClockFamiliar(months: readonly Month[], today: string): boolean {
  const last = readDay(today);
  const days = new Set<number>();
  for (const month of months) {
    for (const name of DETAIL_TABLES) {
      for (let row = 0; row < month[name].rows; row += 1) {
        const day = dayOfRow(month, name, row);
        if (day <= last && day > last - LATELY_DAYS) days.add(day);
        if (days.size >= ENOUGH_DAYS) return true;
      }
    }
  }
  return false;
}
