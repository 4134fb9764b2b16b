import { i18n } from '#i18n';
import type { BucketKind } from '@/utils/journal/picture/bucket';
import { language } from '../../shell/language';

const SHORT = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  quarter: { month: 'short', year: 'numeric' },
} as const satisfies Readonly<Record<BucketKind, Intl.DateTimeFormatOptions>>;

const LONG = {
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  week: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  quarter: { month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<BucketKind, Intl.DateTimeFormatOptions>>;

/** What stands beneath a bar. @param from its first day, `YYYY-MM-DD` */
export function tickText(from: string, kind: BucketKind): string {
  return format(from, SHORT[kind]);
}

/** What a bar stands for, in words. */
export function bucketText(from: string, kind: BucketKind): string {
  const date = format(from, LONG[kind]);
  switch (kind) {
    case 'day':
    case 'month':
      return date;
    case 'week':
      return i18n.t('picture.weekFrom', { date });
    case 'quarter':
      return i18n.t('picture.quarterFrom', { date });
  }
}

/** `22` gives "10 PM" or "22", as the language tells the time. */
export function hourLabel(hour: number): string {
  return new Intl.DateTimeFormat(language(), { hour: 'numeric', timeZone: 'UTC' }).format(hour * 3_600_000);
}

function format(date: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));
}
