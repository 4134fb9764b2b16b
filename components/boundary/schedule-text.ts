import type { Schedule, Span, Weekday } from '@/utils/boundary/schedule';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 24 * 60 * MS_PER_MINUTE;
const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** When a boundary holds, in one line; `null` where it is at every hour of every day. */
export function scheduleText({ spans, from, until }: Schedule): string | null {
  const parts = [
    ...(spans === null ? [] : [spansText(spans)]),
    ...(from === null ? [] : [`from ${DATE.format(Date.parse(`${from}T00:00:00Z`))}`]),
    ...(until === null ? [] : [`until ${DATE.format(Date.parse(`${until}T00:00:00Z`))}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

export function spansText(spans: readonly Span[]): string {
  return spans
    .map(({ days, from, until }) => {
      const hours =
        from === 0 && until === 1440
          ? ''
          : ` ${TIME.format(from * MS_PER_MINUTE)} to ${TIME.format(until * MS_PER_MINUTE)}`;
      return `${daysText(days)}${hours}`;
    })
    .join('; ');
}

function daysText(days: readonly Weekday[]): string {
  const sorted = [...days].sort((one, other) => one - other);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  if (sorted.length === 7) return 'every day';
  const inARow = sorted.length > 2 && last - first === sorted.length - 1;
  return inARow ? `${dayName(first)} to ${dayName(last)}` : sorted.map(dayName).join(', ');
}

function dayName(day: Weekday): string {
  return DAY.format(MONDAY + day * MS_PER_DAY);
}
