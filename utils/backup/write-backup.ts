import { type Boundary, NAME_LENGTH } from '../boundary/boundary';
import type { JournalEvent } from '../journal/event';
import type { ImportedList } from '../list/list';
import type { Plan } from '../plan/plan';
import type { Settings } from '../settings/settings';
import { BackupError } from './backup-error';
import { MOST_BACKUP_BYTES, MOST_EVENTS } from './limits';
import { BACKUP_VERSION, type BackupHead, type BackupList, type PartLine } from './line';

export type DayLine = Extract<PartLine, { readonly type: 'day' | 'day-gap' | 'counted' }>;

/** What goes into a backup. */
export interface BackupContent {
  /** Unix milliseconds. */
  readonly made: number;
  readonly settings: Settings;
  readonly plan: Plan;
  /** What is left of days that are not kept in detail any more. */
  readonly days: Iterable<DayLine>;
  readonly count: number;
  readonly events: Iterable<JournalEvent>;
}

/** Bytes: well below what a line may hold, so that one more site fits in any case. */
const PORTION_BYTES = 24 * 1024;
const STEP_LENGTH = 128 * 1024;

/** The lines of a backup, in order, each without its end. Throws a `BackupError` where there are more events than can be restored. */
export function* backupLines({ made, settings, plan, days, count, events }: BackupContent): Generator<string> {
  if (count > MOST_EVENTS) throw tooLarge(`${count} events`);
  const head: BackupHead = { format: 'breakwater-backup', version: BACKUP_VERSION, made, events: count };
  yield JSON.stringify(head);
  for (const part of partsOf(settings, plan)) yield JSON.stringify(part);
  for (const day of days) yield JSON.stringify(day);
  for (const event of events) yield JSON.stringify(event);
}

/** The bytes of lines, some thousand lines at a time. @param onLine called with how many lines were written */
export function bytesOfLines(lines: Iterator<string>, onLines: (lines: number) => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let written = 0;
  let bytes = 0;
  return new ReadableStream(
    {
      pull(controller) {
        let text = '';
        while (text.length < STEP_LENGTH) {
          const next = lines.next();
          if (next.done === true) {
            if (text !== '') controller.enqueue(encoder.encode(text));
            controller.close();
            return;
          }
          written += 1;
          text += `${next.value}\n`;
        }
        const piece = encoder.encode(text);
        bytes += piece.length;
        if (bytes > MOST_BACKUP_BYTES) throw tooLarge(`${bytes} bytes`);
        controller.enqueue(piece);
        onLines(written);
      },
    },
    { highWaterMark: 1 },
  );
}

function* partsOf(settings: Settings, plan: Plan): Generator<PartLine> {
  const { safeSearch, waitToLoosen, backupReminder } = settings;
  yield { type: 'settings', safeSearch, waitToLoosen, backupReminder };
  for (const list of settings.lists) yield { type: 'list', list: withoutNames(list) };
  for (const boundary of settings.boundaries) yield* boundaryLines(boundary);
  for (const trigger of plan.triggers) yield { type: 'trigger', trigger };
  for (const card of plan.cards) yield { type: 'card', card };
  for (const contact of plan.contacts) yield { type: 'contact', contact };
  for (const activity of plan.activities) yield { type: 'activity', activity };
  for (const step of plan.firstSteps) yield { type: 'first-step', step };
  for (const goal of plan.goals) yield { type: 'goal', goal };
  for (const number of plan.numbers) yield { type: 'number', number };
  yield { type: 'exercises', exercises: plan.exercises };
  yield { type: 'comfort', comfort: plan.comfort };
}

function* boundaryLines(given: Boundary): Generator<PartLine> {
  const { id } = given;
  const boundary = given.name === '' ? { ...given, name: nameOf(given) } : given;
  const [sites = [], ...moreSites] = portions(boundary.sites);
  const words = portions(boundary.words);
  const together = moreSites.length === 0 && bytesIn(sites) + bytesIn(words[0] ?? []) <= PORTION_BYTES;
  yield { type: 'boundary', boundary: { ...boundary, sites, words: together ? (words.shift() ?? []) : [] } };
  for (const each of moreSites) yield { type: 'more', boundary: id, sites: each, words: [] };
  for (const each of words) yield { type: 'more', boundary: id, sites: [], words: each };
}

/** For one whose words were lost. */
function nameOf({ id, sites, words }: Boundary): string {
  return ([...sites, ...words][0]?.written ?? id).slice(0, NAME_LENGTH);
}

function portions<Item>(items: readonly Item[]): Item[][] {
  const portions: Item[][] = [];
  let bytes = PORTION_BYTES;
  for (const item of items) {
    const own = bytesIn(item);
    if (bytes + own > PORTION_BYTES) {
      portions.push([]);
      bytes = 0;
    }
    bytes += own;
    portions.at(-1)?.push(item);
  }
  return portions;
}

function bytesIn(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function withoutNames({ id, name: given, source }: ImportedList): BackupList {
  const name = given === '' ? id : given;
  if (source.type !== 'address') return { id, name, source };
  const { url, everyHours } = source;
  return { id, name, source: { type: 'address', url, everyHours } };
}

function tooLarge(reason: string): BackupError {
  return new BackupError('too-large', { key: 'backup.problem.journalTooLarge' }, reason);
}
