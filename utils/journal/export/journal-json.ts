import type { Boundary } from '../../boundary/boundary';
import type { Plan } from '../../plan/plan';
import { dayText } from '../day';
import type { JournalEvent } from '../event';
import { eventsOf } from '../events-of';
import type { Journal } from '../journal';
import { localTime } from '../local-time';
import { valueAt } from '../table';
import { dayBoundaryCounts } from './day-boundary-counts';

/** What is written. Described in docs/EXPORT.md; a change of its shape is a new version. */
export interface JournalJson {
  readonly journal: Journal;
  /** `null` where they cannot be read. */
  readonly boundaries: readonly Boundary[] | null;
  readonly plan: Plan | null;
  /** Unix milliseconds, and minutes east of UTC. */
  readonly savedAt: number;
  readonly offset: number;
}

const EVENTS_AT_ONCE = 5000;

/** Everything, readable, in pieces that together are one JSON text: ten years need not be one string. */
export function* journalJson(parts: JournalJson): Generator<string> {
  const { journal, boundaries, plan, savedAt, offset } = parts;
  yield '{\n';
  yield `"format": "breakwater-journal",\n"version": 1,\n"sealed": false,\n`;
  yield `"savedAt": ${JSON.stringify(localTime(savedAt, offset))},\n`;
  yield `"notOpened": ${journal.unopened},\n`;
  yield `"boundaries": ${JSON.stringify(boundaries, null, 2)},\n`;
  yield `"plan": ${JSON.stringify(plan, null, 2)},\n`;
  yield '"daysInCounts": ';
  yield* listed(keptDays(journal));
  yield ',\n"daysInCountsNotSeen": ';
  yield* listed(keptGaps(journal));
  yield ',\n"events": ';
  yield* listed(named(journal, parts));
  yield '\n}\n';
}

/** One line each. */
function* listed(items: Iterable<object>): Generator<string> {
  let lines: string[] = [];
  let before = '';
  yield '[';
  for (const item of items) {
    lines.push(`${before}\n${JSON.stringify(item)}`);
    before = ',';
    if (lines.length < EVENTS_AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  yield `${lines.join('')}\n]`;
}

/** Events with times as one reads them, and names beside ids. */
function* named(journal: Journal, { boundaries, plan }: JournalJson): Generator<object> {
  const names = new Map<string, string>(boundaries?.map(({ id, name }) => [id, name]));
  const triggers = new Map<string, string>(plan?.triggers.map(({ id, text }) => [id, text]));
  for (const event of eventsOf(journal)) yield withNames(event, names, triggers);
}

function withNames(
  event: JournalEvent,
  names: ReadonlyMap<string, string>,
  triggers: ReadonlyMap<string, string>,
): object {
  const { type, id, at, offset, ...rest } = event;
  const boundary = 'boundary' in rest ? rest.boundary : undefined;
  const trigger = 'trigger' in rest ? rest.trigger : undefined;
  return {
    type,
    id,
    at: localTime(at, offset),
    ...rest,
    ...('until' in rest && { until: localTime(rest.until, offset) }),
    ...(boundary !== undefined && { boundaryName: names.get(boundary) ?? null }),
    ...(trigger !== undefined && { triggerText: triggers.get(trigger) ?? null }),
  };
}

/** What retention left of days: counts by boundary. */
function keptDays(journal: Journal): readonly object[] {
  return dayBoundaryCounts({ ...journal, months: [] });
}

function* keptGaps({ kept }: Journal): Generator<object> {
  if (kept === null) return;
  const { rows, columns } = kept.dayGaps;
  for (let row = 0; row < rows; row += 1) {
    yield {
      date: dayText(valueAt(columns.day, row)),
      cause: kept.words.cause[valueAt(columns.cause, row) - 1] ?? null,
    };
  }
}
