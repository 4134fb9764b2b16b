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

/** On the clock where it was made; on that of UTC, and saying so, where this browser does not know that zone. @param at RFC 3339 */
export function madeText(at: string, zone: string): { readonly when: string; readonly timezone: string } {
  const timezone = isKnown(zone) ? zone : 'UTC';
  const format = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short', timeZone: timezone });
  return { when: format.format(Date.parse(at)), timezone };
}

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
