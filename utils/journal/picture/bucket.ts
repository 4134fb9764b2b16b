import type { Weekday } from '../../boundary/schedule';
import type { DayCount, Tally } from '../count';
import { daysBefore } from '../day';
import type { GapCause } from '../event';

/** Days that one bar stands for. */
export type BucketKind = 'day' | 'week' | 'month' | 'quarter';

export interface Bucket extends Tally {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Why part of it could not be seen; empty where nothing is missing. */
  readonly gaps: readonly GapCause[];
}

export interface Buckets {
  readonly kind: BucketKind;
  /** Earliest first, without holes: a time with no pause has one too. */
  readonly buckets: readonly Bucket[];
}

/** Calendar days, `YYYY-MM-DD`, both included. */
export interface DaySpan {
  readonly from: string;
  readonly until: string;
}

const NOTHING: Tally = { pauses: 0, left: 0, continued: 0, closed: 0 };
const MS_PER_DAY = 86_400_000;
/** So many days at most for bars of each kind: about sixty of them fit side by side. */
const MOST_DAYS = { day: 31, week: 420, month: 1860 } as const;

/** Sums of days, as long as fits the span: by day, week, month or quarter. @param firstDay on which weeks begin */
export function bucketsOf(days: readonly DayCount[], span: DaySpan, firstDay: Weekday): Buckets {
  const kind = kindFor(span);
  const sums = new Map<string, Bucket>();
  for (let from = startOf(span.from, kind, firstDay); from <= span.until; from = after(from, kind))
    sums.set(from, { from, ...NOTHING, gaps: [] });
  for (const day of days) {
    const sum = sums.get(startOf(day.date, kind, firstDay));
    if (sum !== undefined && day.date >= span.from && day.date <= span.until) sums.set(sum.from, added(sum, day));
  }
  return { kind, buckets: [...sums.values()] };
}

/** From the first day of which anything is known, or the one that was asked for, up to the last; `null` where that is less than two days. */
export function spanOf(days: readonly DayCount[], from: string | null, until: string): DaySpan | null {
  const first = from ?? [until, ...days.map(({ date }) => date)].sort()[0] ?? until;
  return first < until ? { from: first, until } : null;
}

function kindFor({ from, until }: DaySpan): BucketKind {
  const days = (Date.parse(until) - Date.parse(from)) / MS_PER_DAY + 1;
  if (days <= MOST_DAYS.day) return 'day';
  if (days <= MOST_DAYS.week) return 'week';
  return days <= MOST_DAYS.month ? 'month' : 'quarter';
}

function startOf(date: string, kind: BucketKind, firstDay: Weekday): string {
  switch (kind) {
    case 'day':
      return date;
    case 'week':
      return daysBefore(date, (weekdayOf(date) - firstDay + 7) % 7);
    case 'month':
      return `${date.slice(0, 7)}-01`;
    case 'quarter': {
      const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
      return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
    }
  }
}

function after(from: string, kind: BucketKind): string {
  if (kind === 'day' || kind === 'week') return daysBefore(from, kind === 'day' ? -1 : -7);
  const next = new Date(`${from}T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + (kind === 'month' ? 1 : 3));
  return next.toISOString().slice(0, 10);
}

/** 0 is Monday. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function added(sum: Bucket, day: DayCount): Bucket {
  return {
    from: sum.from,
    pauses: sum.pauses + day.pauses,
    left: sum.left + day.left,
    continued: sum.continued + day.continued,
    closed: sum.closed + day.closed,
    gaps: [...new Set([...sum.gaps, ...day.gaps])].sort(),
  };
}
