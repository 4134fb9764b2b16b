import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { JournalEvent } from '@/utils/journal/event';
import { countsCsv } from '@/utils/journal/export/counts-csv';
import { csvText } from '@/utils/journal/export/csv';
import { journalJson } from '@/utils/journal/export/journal-json';
import { localTime } from '@/utils/journal/local-time';
import { FIRST_PLAN, type GoalId, type TriggerId } from '@/utils/plan/plan';
import { boundary, id } from '../../../support/builders';
import { journalOf } from '../../../support/journal-of';

const AT = Date.parse('2026-11-24T21:40:00Z');
const DAY = 86_400_000;
const NEWS = id('news');
const REMOVED = id('removed');
const hex = (number: number): string => number.toString(16).padStart(16, '0');

const EVENTS: readonly JournalEvent[] = [
  { type: 'shown', id: hex(1), at: AT, offset: 60, boundary: NEWS },
  {
    type: 'left',
    id: hex(2),
    at: AT + 60_000,
    offset: 60,
    boundary: NEWS,
    pause: hex(1),
    seconds: 40,
    trigger: 'alone______',
    exercise: { name: 'surf', finished: true },
    urge: 7,
    urgeAfter: 4,
    emotion: 'lonely',
  },
  { type: 'shown', id: hex(3), at: AT + DAY, offset: 60, boundary: NEWS },
  { type: 'continued', id: hex(4), at: AT + DAY, offset: 60, boundary: NEWS, pause: hex(3), seconds: 20 },
  { type: 'shown', id: hex(5), at: AT + DAY, offset: 60, boundary: REMOVED },
  { type: 'gap', id: hex(6), at: AT - 3 * DAY, offset: 60, cause: 'off', until: AT - 3 * DAY + 1000 },
  {
    type: 'note',
    id: hex(7),
    at: AT,
    offset: 60,
    about: { type: 'pause', pause: hex(1) },
    text: 'a "note",\nof two lines',
  },
];

/** RFC 4180, read back. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') {
          field += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) field += text[at++];
    row.push(field);
    if (text[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

describe('CSV', () => {
  test('comes back as it was, whatever was written in it', () => {
    const field = fc.string({ unit: 'grapheme' }).filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(parseCsv(csvText(rows))).toEqual(rows);
      }),
    );
  });

  test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=x', ' =x', '＝1+1'])('%j is a text, and no formula', (name) => {
    expect(parseCsv(csvText([[name, 1]]))).toEqual([[`'${name}`, '1']]);
  });

  test('says that it is UTF-8, and ends each line as RFC 4180 wants it', () => {
    expect(
      csvText([
        ['é', 1],
        ['b', 2],
      ]),
    ).toBe('\uFEFFé,1\r\nb,2\r\n');
  });
});

describe('counts as CSV', () => {
  const names = new Map<BoundaryId, string>([[NEWS, '=News, "mine"']]);
  const rows = parseCsv(countsCsv(journalOf(EVENTS), (boundaryId) => names.get(boundaryId) ?? 'removed'));

  test('hold a row for each day and boundary, earliest first', () => {
    expect(rows).toEqual([
      ['date', 'boundary', 'boundary_id', 'pauses', 'left', 'continued', 'closed', 'no_choice', 'part_not_seen'],
      ['2026-11-21', '', '', '', '', '', '', '', 'off'],
      ['2026-11-24', `'=News, "mine"`, NEWS, '1', '1', '0', '0', '0', ''],
      ['2026-11-25', `'=News, "mine"`, NEWS, '1', '0', '1', '0', '0', ''],
      ['2026-11-25', 'removed', REMOVED, '1', '0', '0', '0', '1', ''],
    ]);
  });

  test('are a heading alone where nothing was', () => {
    expect(parseCsv(countsCsv(journalOf([]), () => ''))).toHaveLength(1);
  });
});

describe('everything as JSON', () => {
  const news = boundary(['news.test'], { id: NEWS, name: 'News' });
  const plan = {
    ...FIRST_PLAN,
    triggers: [{ id: 'alone______' as TriggerId, text: 'Alone at night' }],
    goals: [{ id: 'walk_______' as GoalId, text: 'One walk after dinner', done: true }],
  };
  const write = (events: readonly JournalEvent[]): string =>
    [...journalJson({ journal: journalOf(events), boundaries: [news], plan, savedAt: AT, offset: 60 })].join('');

  test('is one text with times as one reads them and names beside ids', () => {
    const read = JSON.parse(write(EVENTS));
    expect(read).toMatchObject({
      format: 'breakwater-journal',
      version: 1,
      sealed: false,
      savedAt: '2026-11-24T22:40:00.000+01:00',
      boundaries: [{ name: 'News' }],
      plan: { triggers: [{ text: 'Alone at night' }], goals: [{ text: 'One walk after dinner', done: true }] },
      daysInCounts: [],
    });
    expect(read.events).toContainEqual({
      type: 'left',
      id: hex(2),
      at: '2026-11-24T22:41:00.000+01:00',
      boundary: NEWS,
      boundaryName: 'News',
      pause: hex(1),
      seconds: 40,
      trigger: 'alone______',
      triggerText: 'Alone at night',
      exercise: { name: 'surf', finished: true },
      urge: 7,
      urgeAfter: 4,
      emotion: 'lonely',
    });
    expect(read.events).toContainEqual(expect.objectContaining({ type: 'note', text: 'a "note",\nof two lines' }));
    expect(read.events).toContainEqual(expect.objectContaining({ boundary: REMOVED, boundaryName: null }));
    expect(read.events).toContainEqual(
      expect.objectContaining({ type: 'gap', until: expect.stringMatching(/\+01:00$/) }),
    );
    expect(read.events).toHaveLength(EVENTS.length);
  });

  test('is JSON for any number of notes and whatever they say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20, minLength: 1 }), { maxLength: 20 }), (texts) => {
        const notes = texts.map(
          (text, at): JournalEvent => ({
            type: 'note',
            id: hex(at),
            at: AT,
            offset: 0,
            about: { type: 'day', date: `2026-10-${String(at + 1).padStart(2, '0')}` },
            text,
          }),
        );
        expect(JSON.parse(write(notes)).events.map((event: { text: string }) => event.text)).toEqual(texts);
      }),
    );
    const many = Array.from(
      { length: 12_001 },
      (_, at): JournalEvent => ({ type: 'shown', id: hex(at), at: AT, offset: 0, boundary: NEWS }),
    );
    expect(JSON.parse(write(many)).events).toHaveLength(12_001);
  });
});

test('a time is told as the clock showed it where it happened', () => {
  expect(localTime(AT, -330)).toBe('2026-11-24T16:10:00.000-05:30');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -1440, max: 1440 }), (at, offset) => {
      if (Math.abs(offset) < 1440) expect(Date.parse(localTime(at, offset))).toBe(at);
    }),
  );
});
