import type { Weekday } from '../boundary/schedule';
import { pageLanguage } from './page-language';

/** Times and days in the words of the page's language. */
const TIME = new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
const DATE = new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'medium' });
const HOUR = new Intl.DateTimeFormat(pageLanguage(), { timeStyle: 'short' });
const HOUR_UTC = new Intl.DateTimeFormat(pageLanguage(), { timeStyle: 'short', timeZone: 'UTC' });
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

/** The day alone, where the browser is. @param at Unix milliseconds */
export function dateText(at: number): string {
  return DATE.format(at);
}

/** The time of day alone. @param at Unix milliseconds */
export function hourText(at: number): string {
  return HOUR.format(at);
}

/** The time of day on the clock where it happened. @param at Unix milliseconds @param offset minutes east of UTC */
export function hourThereText(at: number, offset: number): string {
  return HOUR_UTC.format(at + offset * 60_000);
}

/** @param day `YYYY-MM-DD` */
export function dayText(day: string): string {
  return DAY.format(Date.parse(`${day}T00:00:00Z`));
}

/** The day on which weeks begin where the person lives, 0 for Monday; Monday where the browser does not tell. */
export function firstDayOfWeek(): Weekday {
  const locale: Intl.Locale & { getWeekInfo?: () => { readonly firstDay: number } } = new Intl.Locale(
    navigator.language,
  );
  const first = (locale.getWeekInfo?.().firstDay ?? 1) - 1;
  return isWeekday(first) ? first : 0;
}

function isWeekday(day: number): day is Weekday {
  return Number.isInteger(day) && day >= 0 && day <= 6;
}
