import type { Tally } from '@/utils/journal/count';
import type { JournalEvent, OutcomeEvent, ShownEvent } from '@/utils/journal/event';
import { toJson } from '@/utils/journal/event-json';

/** One pause, found by looking at all events again and again. */
export interface OraclePause {
  readonly at: number;
  readonly offset: number;
  readonly boundary: string;
  readonly outcome: OutcomeEvent | null;
}

/** The slow and plain way to the pauses that some events tell of. */
export function oraclePauses(events: readonly JournalEvent[]): OraclePause[] {
  const ids = new Set(
    events.flatMap((event) => (event.type === 'shown' ? [event.id] : isOutcome(event) ? [event.pause] : [])),
  );
  return [...ids].map((id) => {
    const [shown] = events
      .filter((event): event is ShownEvent => event.type === 'shown' && event.id === id)
      .sort(byTime);
    const outcomes = events.filter(isOutcome).filter(({ pause }) => pause === id);
    const choices = outcomes.filter(({ type }) => type !== 'closed');
    const [outcome = null] = (choices.length > 0 ? choices : outcomes).sort(byTime);
    const place = shown ?? outcome;
    if (place === null) throw new Error('a pause of nothing');
    return { at: place.at, offset: place.offset, boundary: place.boundary, outcome };
  });
}

export function oracleTallies<Key>(
  pauses: readonly OraclePause[],
  keyOf: (pause: OraclePause) => Key,
): Map<Key, Tally> {
  const keys = new Set(pauses.map(keyOf));
  const count = (key: Key, type: string | null): number =>
    pauses.filter((pause) => keyOf(pause) === key && (type === null || pause.outcome?.type === type)).length;
  return new Map(
    [...keys].map((key) => [
      key,
      {
        pauses: count(key, null),
        left: count(key, 'left'),
        continued: count(key, 'continued'),
        closed: count(key, 'closed'),
      },
    ]),
  );
}

/** The wall clock where it happened, read from text and not by arithmetic on days. */
export function wallClock({ at, offset }: Pick<OraclePause, 'at' | 'offset'>): {
  date: string;
  hour: number;
  weekday: number;
} {
  const local = new Date(at + offset * 60_000);
  return { date: local.toISOString().slice(0, 10), hour: local.getUTCHours(), weekday: (local.getUTCDay() + 6) % 7 };
}

export function byTime(one: JournalEvent, other: JournalEvent): number {
  return one.at - other.at || (toJson(one) < toJson(other) ? -1 : 1);
}

export function isOutcome(event: JournalEvent): event is OutcomeEvent {
  return event.type === 'left' || event.type === 'continued' || event.type === 'closed';
}
