const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/**
 * The calendar day on which something happened, `YYYY-MM-DD`, as it was where it happened: travel moves no event to another day.
 * @param at Unix milliseconds
 * @param offset minutes east of UTC
 */
export function dayOf(at: number, offset: number): string {
  return dayText(dayNumber(at, offset));
}

/** The same day as days since 1970-01-01. */
export function dayNumber(at: number, offset: number): number {
  return Math.floor((at + offset * MS_PER_MINUTE) / MS_PER_DAY);
}

/** `YYYY-MM-DD` of a day since 1970-01-01; years beyond 9999 as ISO 8601 writes them. */
export function dayText(day: number): string {
  const text = new Date(Math.min(day, LAST_DAY) * MS_PER_DAY).toISOString();
  return text.slice(0, text.indexOf('T'));
}

/** Days since 1970-01-01. @param date `YYYY-MM-DD` */
export function readDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** The calendar day so many days before one. @param day `YYYY-MM-DD` */
export function daysBefore(day: string, days: number): string {
  return dayText(readDay(day) - days);
}

/** Monday 0 to Sunday 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Hour of the week where and when it happened: Monday 00:00 is 0, Sunday 23:00 is 167. */
export function hourOfWeek(at: number, offset: number): number {
  const day = dayNumber(at, offset);
  const hour = Math.floor((at + offset * MS_PER_MINUTE - day * MS_PER_DAY) / 3_600_000);
  return weekdayOf(day) * 24 + hour;
}

/** The last day that a calendar can show. */
const LAST_DAY = 100_000_000;
