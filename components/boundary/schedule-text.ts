import { i18n } from '#i18n';
import type { Schedule, Span, Weekday } from '@/utils/boundary/schedule';
import { joined } from '../shell/joined';
import { language } from '../shell/language';
import { DAYS } from './days';

const MS_PER_MINUTE = 60_000;

/** When a boundary holds, in one line; `null` where it is at every hour of every day. */
export function scheduleText({ spans, from, until }: Schedule): string | null {
  const parts = [
    ...(spans === null ? [] : [spansText(spans)]),
    ...(from === null ? [] : [i18n.t('schedule.fromDay', { day: dateText(from) })]),
    ...(until === null ? [] : [i18n.t('schedule.untilDay', { day: dateText(until) })]),
  ];
  return parts.length === 0 ? null : joined(parts);
}

export function spansText(spans: readonly Span[]): string {
  return joined(spans.map(spanText), 'shell.listedApart');
}

function spanText({ days, from, until }: Span): string {
  if (from === 0 && until === 1440) return daysText(days);
  return i18n.t('schedule.span', { days: daysText(days), from: hourText(from), until: hourText(until) });
}

function daysText(days: readonly Weekday[]): string {
  const sorted = [...days].sort((one, other) => one - other);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  if (sorted.length === 7) return i18n.t('schedule.everyDay');
  const inARow = sorted.length > 2 && last - first === sorted.length - 1;
  return inARow ? i18n.t('schedule.days', { first: dayName(first), last: dayName(last) }) : joined(sorted.map(dayName));
}

function dayName(day: Weekday): string {
  return i18n.t(DAYS[day].name);
}

/** @param minutes from midnight */
function hourText(minutes: number): string {
  const format = new Intl.DateTimeFormat(language(), { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(minutes * MS_PER_MINUTE);
}

/** @param day `YYYY-MM-DD` */
function dateText(day: string): string {
  const format = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
