import { expect, test } from 'vitest';
import { countByBoundary } from '@/utils/journal/count-by-boundary';
import { countByDay, countByWeek } from '@/utils/journal/count-by-day';
import { countByHour } from '@/utils/journal/count-by-hour';
import { eventsOf } from '@/utils/journal/events-of';
import type { Journal } from '@/utils/journal/journal';
import { keptDaysOf } from '@/utils/journal/kept-day';
import { readBody } from '@/utils/journal/segment-body';
import { readKeptDays, readMonth, readNotes } from '@/utils/journal/segment-content';
import { SegmentError } from '@/utils/journal/segment-error';
import type { Bytes } from '@/utils/vault/bytes';
import { costOf } from '../../support/cost';

const MB = 1024 ** 2;
const ALL = { from: null, until: null };
const stamp = { version: 1, device: '0123456789abcdef', sequence: 1, generation: 1 };
const words = { boundary: ['boundary000'], outcome: ['left'], trigger: [], exercise: [], emotion: [], cause: ['off'] };
const one = (name: string, base: number): unknown[] => [name, 'one', 0, base];
const all = (names: readonly string[], base = 0): unknown[] => names.map((name) => one(name, base));

const PAUSES = ['offset', 'boundary', 'shown', 'outcome', 'outcomeOffset', 'seconds', 'trigger', 'exercise'];
const TOLD = ['finished', 'exerciseSeconds', 'urge', 'urgeAfter', 'emotion'];
const ids = (name: string): unknown[] => [name, 'id', 0, 0];

/** A segment of a size whose header says what it likes. */
function segment(header: object, size = 4 * MB): Bytes {
  const json = new TextEncoder().encode(JSON.stringify({ ...stamp, ...header }));
  const from = Math.ceil((4 + json.length) / 8) * 8;
  const plain = new Uint8Array(Math.max(size, from));
  new DataView(plain.buffer).setUint32(0, from - 4, true);
  plain.fill(0x20, 4, from);
  plain.set(json, 4);
  return plain;
}

/** Everything that a page does with a journal at once. */
function readAndCount(plain: Bytes): void {
  try {
    const read = readBody(plain);
    if (read.header.kind === 'notes') return void readNotes(read);
    const months = read.header.kind === 'month' ? [readMonth(read)] : [];
    const kept = read.header.kind === 'days' ? readKeptDays(read) : null;
    const journal: Journal = { months, kept, notes: [], unopened: 0, newer: 0 };
    for (const count of [countByBoundary, countByDay, countByWeek]) count(journal, ALL);
    countByHour(journal, ALL);
    keptDaysOf(journal);
    for (const event of eventsOf(journal)) if (event.id.length !== 16) throw new Error('no id');
  } catch (error) {
    expect(error).toBeInstanceOf(SegmentError);
  }
}

const rows = (4 * MB) / 8 - 1000;
const gap = all(['at', 'offset', 'boundary']);
test.for([
  [
    'as many pauses as fit, all on one place of the memory',
    {
      kind: 'month',
      month: '2026-01',
      words,
      tables: {
        pauses: {
          rows,
          columns: [...all([...PAUSES, ...TOLD, 'at', 'outcomeAt']), ids('id'), ids('outcomeId')],
        },
      },
    },
  ],
  [
    'as many gaps as fit, each of all time',
    {
      kind: 'month',
      month: '2026-01',
      words,
      tables: { gaps: { rows, columns: [...gap, one('cause', 1), one('until', 8.64e15), ids('id')] } },
    },
  ],
  [
    'a million counted days in no room',
    {
      kind: 'days',
      until: 20_000,
      keptFor: 90,
      words,
      tables: {
        days: {
          rows: MB,
          columns: all(['day', 'boundary', 'pauses', 'left', 'continued', 'closed'], 1),
        },
        dayGaps: { rows: MB, columns: all(['day', 'cause'], 1) },
      },
    },
  ],
  ['more rows than memory', { kind: 'month', month: '', words, tables: { looks: { rows: 2 ** 53 - 1, columns: [] } } }],
  ['more words than can be', { kind: 'month', month: '', words: { boundary: Array(300_000).fill('x') }, tables: {} }],
  ['notes that are none', { kind: 'notes', notes: Array(300_000).fill({ v: 1 }) }],
] as const)('a segment with %s costs no more than two seconds and 300 MB', async ([, header]) => {
  const plain = segment(header);
  const { ms, mb } = await costOf(() => readAndCount(plain));
  expect(ms).toBeLessThan(2000);
  expect(mb).toBeLessThan(300);
});
