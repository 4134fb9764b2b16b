import * as v from 'valibot';
import { BOUNDARIES, type Boundary, SITES_PER_BOUNDARY } from '../boundary/boundary';
import { boundarySchema } from '../boundary/boundary-schema';
import type { Site } from '../boundary/site';
import type { JournalEvent } from '../journal/event';
import { createStage, type Stage } from '../journal/stage';
import { MOST_LISTS } from '../settings/settings';
import { WORDS_PER_BOUNDARY, type Word } from '../words/word';
import { BackupError } from './backup-error';
import { countedDays } from './counted-days';
import { EVENT_LINES } from './event-line';
import { MOST_EVENTS } from './limits';
import { BACKUP_VERSION, type BackupHead, type PartLine } from './line';
import { headSchema, PART_LINES } from './part-line';
import { isPlainlyEvent } from './quick-event';
import type { Line } from './read-lines';

/** A backup that was read whole and found to be good. Nothing of it is in use yet. */
export interface StagedBackup {
  readonly head: BackupHead;
  readonly parts: readonly Exclude<PartLine, { readonly type: 'more' }>[];
  readonly stage: Stage;
  /** Unix milliseconds of the earliest and the latest event; `null` where there is none. */
  readonly span: { readonly from: number; readonly until: number } | null;
  /** Lines of a type that this version does not know. */
  readonly unknown: number;
}

export interface BackupReader {
  /** Throws a `BackupError`, after which nothing of this reader is of use. */
  take(line: Line): void;
  end(): StagedBackup;
}

/** A boundary, whose sites and words may stand in several lines. */
interface Gathered {
  /** Its place among the parts. */
  readonly at: number;
  readonly line: number;
  readonly sites: Site[];
  readonly words: Word[];
}

/** More than all that can be set, and thirty years of daily counts. */
const MOST_PARTS = 250_000;

export function createBackupReader(): BackupReader {
  let head: BackupHead | null = null;
  const parts: Exclude<PartLine, { readonly type: 'more' }>[] = [];
  const boundaries = new Map<string, Gathered>();
  const lists = new Set<string>();
  const stage = createStage();
  let events = 0;
  let from = Number.POSITIVE_INFINITY;
  let until = 0;
  let unknown = 0;

  function takePart(part: PartLine, line: number): void {
    if (part.type === 'more') {
      const known = boundaries.get(part.boundary);
      if (known === undefined) throw bad(line, 'more of a boundary that is not there');
      known.sites.push(...part.sites);
      known.words.push(...part.words);
      if (known.sites.length > SITES_PER_BOUNDARY || known.words.length > WORDS_PER_BOUNDARY)
        throw bad(line, 'too much of a boundary');
      return;
    }
    if (part.type === 'boundary') {
      if (boundaries.has(part.boundary.id)) throw bad(line, 'the same boundary twice');
      if (boundaries.size >= BOUNDARIES) throw bad(line, 'too many boundaries');
      const { sites, words } = part.boundary;
      boundaries.set(part.boundary.id, { at: parts.length, line, sites: [...sites], words: [...words] });
    }
    if (part.type === 'list') {
      if (lists.has(part.list.id)) throw bad(line, 'the same list twice');
      if (lists.size >= MOST_LISTS) throw bad(line, 'too many lists');
      lists.add(part.list.id);
    }
    if (parts.length >= MOST_PARTS) throw bad(line, 'too many parts');
    parts.push(part);
  }

  function takeEvent(event: JournalEvent): void {
    events += 1;
    if (events > MOST_EVENTS)
      throw new BackupError('too-many-events', { key: 'backup.problem.tooManyEvents' }, `more than ${MOST_EVENTS}`);
    from = Math.min(from, event.at);
    until = Math.max(until, event.at);
    stage.add(event);
  }

  return {
    take({ number, text }) {
      const raw = parsed(text, number);
      if (head === null) {
        head = readHead(raw, number);
        return;
      }
      if (typeof raw === 'object' && raw !== null && isPlainlyEvent(raw)) return takeEvent(raw);
      const type = typeOf(raw);
      if (type === null) throw bad(number, 'no type');
      if (isEventType(type)) {
        const read = v.safeParse<(typeof EVENT_LINES)[JournalEvent['type']]>(EVENT_LINES[type], raw);
        if (!read.success) throw bad(number, v.summarize(read.issues));
        takeEvent(read.output);
      } else if (isPartType(type)) {
        const read = v.safeParse<(typeof PART_LINES)[PartLine['type']]>(PART_LINES[type], raw);
        if (!read.success) throw bad(number, v.summarize(read.issues));
        takePart(read.output, number);
      } else unknown += 1;
    },
    end() {
      if (head === null) throw notBackup('empty');
      if (head.events !== events)
        throw new BackupError(
          'count',
          { key: 'backup.problem.count', values: { said: head.events, found: events } },
          `${events} events of ${head.events}`,
        );
      for (const { at, line, sites, words } of boundaries.values()) {
        const part = parts[at];
        if (part?.type !== 'boundary') continue;
        const boundary = { ...part.boundary, sites, words };
        checkWhole(boundary, line);
        parts[at] = { type: 'boundary', boundary };
      }
      const counted = countedDays(parts);
      if (counted !== null) stage.addKept(counted);
      return { head, parts, stage, span: events === 0 ? null : { from, until }, unknown };
    },
  };
}

function readHead(raw: unknown, line: number): BackupHead {
  const named = v.safeParse(v.object({ format: v.literal('breakwater-backup'), version: v.number() }), raw);
  if (!named.success) throw notBackup('first line');
  if (named.output.version > BACKUP_VERSION)
    throw new BackupError('newer', { key: 'backup.problem.newer' }, `version ${named.output.version}`);
  const read = v.safeParse(headSchema, raw);
  if (!read.success) throw bad(line, v.summarize(read.issues));
  return read.output;
}

/** With all its sites and words. */
function checkWhole(boundary: Boundary, line: number): void {
  const read = v.safeParse(boundarySchema, boundary);
  if (!read.success) throw bad(line, v.summarize(read.issues));
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw bad(line, 'not JSON', cause);
  }
}

function typeOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'type')) return null;
  const { type } = raw as { readonly type: unknown };
  return typeof type === 'string' ? type : null;
}

function isEventType(type: string): type is JournalEvent['type'] {
  return Object.hasOwn(EVENT_LINES, type);
}

function isPartType(type: string): type is PartLine['type'] {
  return Object.hasOwn(PART_LINES, type);
}

function notBackup(reason: string): BackupError {
  return new BackupError('not-backup', { key: 'backup.problem.notBackup' }, reason);
}

function bad(line: number, reason: string, cause?: unknown): BackupError {
  return new BackupError('line', { key: 'backup.problem.line', values: { line } }, `line ${line}: ${reason}`, {
    cause,
  });
}
