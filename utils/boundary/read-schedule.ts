import type { Sentence, SentenceKey } from '../sentence/sentence';
import type { Schedule, Span, Weekday } from './schedule';

/** Hours as the form has them: times as `HH:MM`. */
export interface SpanText {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly until: string;
}

export interface ScheduleText {
  readonly hours: 'always' | 'hours';
  readonly spans: readonly SpanText[];
  /** `YYYY-MM-DD`, or empty. */
  readonly from: string;
  readonly until: string;
}

export type SpansRead =
  | { readonly type: 'spans'; readonly spans: readonly Span[] }
  | { readonly type: 'refused'; readonly problems: readonly Sentence[] };

export type ScheduleRead =
  | { readonly type: 'schedule'; readonly schedule: Schedule }
  | { readonly type: 'refused'; readonly problems: readonly Sentence[] };

export const MOST_SPANS = 28;
const MINUTES_PER_DAY = 1440;

/** Reads the hours, or says in sentences what is wrong with them. Midnight at the end of a span is the end of that day. */
export function readSpans(texts: readonly SpanText[]): SpansRead {
  if (texts.length === 0) return { type: 'refused', problems: [{ key: 'schedule.problem.noHours' }] };
  if (texts.length > MOST_SPANS)
    return { type: 'refused', problems: [{ key: 'schedule.problem.tooManyRows', values: { most: MOST_SPANS } }] };
  const problems = new Set<SentenceKey>();
  const spans = texts.flatMap((text): Span[] => {
    const from = readTime(text.from);
    const until = readTime(text.until);
    if (text.days.length === 0) problems.add('schedule.problem.noDay');
    if (from === null || until === null) problems.add('schedule.problem.noTime');
    if (text.days.length === 0 || from === null || until === null) return [];
    return [
      { days: [...text.days].sort((one, other) => one - other), from, until: until === 0 ? MINUTES_PER_DAY : until },
    ];
  });
  return problems.size > 0
    ? { type: 'refused', problems: [...problems].map((key) => ({ key })) }
    : { type: 'spans', spans };
}

export function readSchedule({ hours, spans, from, until }: ScheduleText): ScheduleRead {
  const read = hours === 'always' ? null : readSpans(spans);
  const problems: Sentence[] = [
    ...(read?.type === 'refused' ? read.problems : []),
    ...([from, until].every(isDateOrEmpty) ? [] : [{ key: 'schedule.problem.date' as const }]),
    ...(from !== '' && until !== '' && until < from ? [{ key: 'schedule.problem.order' as const }] : []),
  ];
  if (problems.length > 0 || read?.type === 'refused') return { type: 'refused', problems };
  return {
    type: 'schedule',
    schedule: { spans: read?.spans ?? null, from: from === '' ? null : from, until: until === '' ? null : until },
  };
}

export function spanTextsOf(spans: readonly Span[]): SpanText[] {
  return spans.map(({ days, from, until }) => ({
    days,
    from: timeText(from),
    until: timeText(until % MINUTES_PER_DAY),
  }));
}

export function scheduleTextOf({ spans, from, until }: Schedule): ScheduleText {
  return {
    hours: spans === null ? 'always' : 'hours',
    spans: spans === null ? [] : spanTextsOf(spans),
    from: from ?? '',
    until: until ?? '',
  };
}

function readTime(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function isDateOrEmpty(text: string): boolean {
  if (text === '') return true;
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
