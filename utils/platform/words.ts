import { pageLanguage } from './page-language';

/** Times and days in the words of the page's language. */
const TIME = new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
const HOUR = new Intl.DateTimeFormat(pageLanguage(), { timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat(pageLanguage(), {
  weekday: 'short',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

/** @param at Unix milliseconds */
export function timeText(at: number): string {
  return TIME.format(at);
}

/** The time of day alone. @param at Unix milliseconds */
export function hourText(at: number): string {
  return HOUR.format(at);
}

/** @param day `YYYY-MM-DD` */
export function dayText(day: string): string {
  return DAY.format(Date.parse(`${day}T00:00:00Z`));
}
