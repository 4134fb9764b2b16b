const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/**
 * The calendar day on which something happened, `YYYY-MM-DD`, as it was where it happened: travel moves no event to another day.
 * @param at Unix milliseconds
 * @param offset minutes east of UTC
 */
export function dayOf(at: number, offset: number): string {
  return new Date(at + offset * MS_PER_MINUTE).toISOString().slice(0, 10);
}

/** The calendar day so many days before one. @param day `YYYY-MM-DD` */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * MS_PER_DAY).toISOString().slice(0, 10);
}
