import { language } from '../shell/language';

/** @param date `YYYY-MM-DD` */
export function dayText(date: string): string {
  const day = new Intl.DateTimeFormat(language(), {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return day.format(Date.parse(`${date}T00:00:00Z`));
}

/** On the clock where it was made. @param at RFC 3339 @param timeZone one that this browser may not know */
export function madeText(at: string, timeZone: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const time = Date.parse(at);
  try {
    return new Intl.DateTimeFormat(language(), { ...format, timeZone }).format(time);
  } catch {
    return new Intl.DateTimeFormat(language(), { ...format, timeZone: 'UTC', timeZoneName: 'short' }).format(time);
  }
}
