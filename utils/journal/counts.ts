import type { BoundaryId } from '../boundary/boundary';
import { dayOf } from './day';
import type { GapCause, GapEvent, JournalEvent, OutcomeEvent } from './event';

export interface Tally {
  readonly pauses: number;
  readonly left: number;
  readonly continued: number;
  /** Closed without choosing. */
  readonly closed: number;
}

export interface BoundaryCount extends Tally {
  readonly boundary: BoundaryId;
}

export interface DayCount extends Tally {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Why part of the day could not be seen; empty where nothing is missing. */
  readonly gaps: readonly GapCause[];
}

const NONE: Tally = { pauses: 0, left: 0, continued: 0, closed: 0 };
const MS_PER_DAY = 86_400_000;

/** Events by id once each: what was sent twice was written twice and happened once. A choice outweighs "closed". */
export function unite(events: Iterable<JournalEvent>): JournalEvent[] {
  const byId = new Map<string, JournalEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined || known.type === 'closed') byId.set(event.id, event);
  }
  return [...byId.values()];
}

/** Counts by boundary, most pauses first. Every pause counts once, whatever was told of it and in whatever order. */
export function countByBoundary(events: readonly JournalEvent[]): BoundaryCount[] {
  const tallies = tallyBy(events, (pause) => pause.boundary);
  return [...tallies].map(([boundary, tally]) => ({ boundary, ...tally })).sort((a, b) => b.pauses - a.pauses);
}

/** Counts by day, latest first, each day as it was where it happened; a day with a gap and no pause has a row too. */
export function countByDay(events: readonly JournalEvent[]): DayCount[] {
  const tallies = tallyBy(events, (pause) => dayOf(pause.at, pause.offset));
  const gaps = new Map<string, Set<GapCause>>();
  for (const event of events) {
    if (event.type !== 'gap') continue;
    for (const day of daysOf(event)) gaps.set(day, (gaps.get(day) ?? new Set()).add(event.cause));
  }
  const days = new Set([...tallies.keys(), ...gaps.keys()]);
  return [...days]
    .sort((a, b) => (a < b ? 1 : -1))
    .map((date) => ({ date, ...(tallies.get(date) ?? NONE), gaps: [...(gaps.get(date) ?? [])].sort() }));
}

interface Pause {
  readonly at: number;
  readonly offset: number;
  readonly boundary: BoundaryId;
  readonly outcome: OutcomeEvent['type'] | null;
}

/** A pause whose "shown" was lost still counts by its outcome; a choice outweighs "closed", and the first choice stands. */
function pausesOf(events: readonly JournalEvent[]): Iterable<Pause> {
  const pauses = new Map<string, Pause>();
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    if (event.type === 'gap' || event.type === 'practised' || event.type === 'looked-back' || event.type === 'note')
      continue;
    const id = event.type === 'shown' ? event.id : event.pause;
    const known = pauses.get(id) ?? { at: event.at, offset: event.offset, boundary: event.boundary, outcome: null };
    const settled = event.type === 'shown' || (known.outcome !== null && known.outcome !== 'closed');
    pauses.set(id, settled ? known : { ...known, outcome: event.type });
  }
  return pauses.values();
}

function tallyBy<Key>(events: readonly JournalEvent[], keyOf: (pause: Pause) => Key): Map<Key, Tally> {
  const tallies = new Map<Key, Tally>();
  for (const pause of pausesOf(events)) {
    const tally = tallies.get(keyOf(pause)) ?? NONE;
    const counted = pause.outcome === null ? {} : { [pause.outcome]: tally[pause.outcome] + 1 };
    tallies.set(keyOf(pause), { ...tally, pauses: tally.pauses + 1, ...counted });
  }
  return tallies;
}

function daysOf({ at, until, offset }: GapEvent): Set<string> {
  const days = new Set([dayOf(at, offset), dayOf(until, offset)]);
  for (let between = at; between < until; between += MS_PER_DAY) days.add(dayOf(between, offset));
  return days;
}
