import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteEvent } from '@/utils/journal/event';
import { dateNotes } from '@/utils/journal/note/date-notes';
import { notesBy } from '@/utils/journal/note/notes';
import { highlighted, searchable, searchNotes } from '@/utils/journal/note/search-notes';
import { id } from '../../../support/builders';
import { journalOf } from '../../../support/journal-of';

let ids = 0;
const note = (text: string, overrides: Partial<NoteEvent> = {}): NoteEvent => {
  ids += 1;
  const id = String(ids).padStart(16, '0');
  return { type: 'note', id, at: ids, offset: 0, about: { type: 'day', date: '2026-11-24' }, text, ...overrides };
};
const dated = (text: string, date = '2026-11-24') => ({ date, note: note(text, { about: { type: 'day', date } }) });
const found = (texts: readonly string[], query: string): readonly string[] =>
  searchNotes(searchable(texts.map((text) => dated(text))), query).map((each) => each.note.text);

describe('notes that stand', () => {
  test('are the latest about each day and pause, in whatever order they come', () => {
    const first = note('first');
    const second = note('second');
    const ofPause = note('of a pause', { about: { type: 'pause', pause: '00000000000000aa' } });
    expect([...notesBy([second, ofPause, first]).values()].map(({ text }) => text).sort()).toEqual([
      'of a pause',
      'second',
    ]);
  });

  test('are none where the last one took it away', () => {
    expect(notesBy([note('something'), note('')]).size).toBe(0);
  });
});

test('a note about a pause is found on the day of the pause, and another on the day on which it was written', () => {
  const at = Date.parse('2026-11-20T23:30:00Z');
  const shown = { type: 'shown', id: '00000000000000aa', at, offset: 60, boundary: id('news') } as const;
  const late = { at: Date.parse('2026-11-24T10:00:00Z'), offset: 0 };
  const ofPause = note('of it', { ...late, about: { type: 'pause', pause: shown.id } });
  const ofNone = note('of a pause that is no more', { ...late, about: { type: 'pause', pause: '00000000000000ab' } });
  const dates = dateNotes(journalOf([shown]), [ofPause, ofNone, note('of a day')]).map(({ date }) => date);
  expect(dates).toEqual(['2026-11-21', '2026-11-24', '2026-11-24']);
});

describe('search', () => {
  test('finds whatever the case and the marks', () => {
    expect(found(['In the CAFÉ, alone', 'at home'], 'cafe')).toEqual(['In the CAFÉ, alone']);
    expect(found(['Nach der Straße'], 'STRASSE')).toEqual([]);
    expect(found(['Ö und ü'], 'o u')).toEqual(['Ö und ü']);
    expect(found(['ΟΔΟΣ'], 'οδός')).toEqual(['ΟΔΟΣ']);
  });

  test('wants every word, in any order, and takes parts of words', () => {
    expect(found(['tired and alone', 'tired', 'alone'], 'alo tire')).toEqual(['tired and alone']);
    expect(found(['夜に一人でいる'], '一人')).toEqual(['夜に一人でいる']);
  });

  test('finds nothing for nothing', () => {
    expect(found(['something'], '  ')).toEqual([]);
  });

  test('shows the latest day first', () => {
    const notes = searchable([dated('a', '2026-11-20'), dated('a', '2026-11-24'), dated('a', '2025-01-01')]);
    expect(searchNotes(notes, 'A').map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-20', '2025-01-01']);
  });
});

describe('what was searched for', () => {
  const marked = (text: string, query: string): string =>
    highlighted(text, query)
      .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
      .join('');

  test('is told apart where it stands', () => {
    expect(marked('Café, then cafe\u0301s', 'cafe')).toBe('[Café], then [cafe\u0301]s');
    expect(marked('aaa', 'aa')).toBe('[aaa]');
    expect(marked('ﬁne', 'f')).toBe('[ﬁ]ne');
    expect(marked('nothing', 'else')).toBe('nothing');
  });

  test('never loses or doubles a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, query) => {
        const pieces = highlighted(text, query);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  test('is there whenever the note is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, query) => {
        if (found([text], query).length > 0) expect(highlighted(text, query).some((piece) => piece.found)).toBe(true);
      }),
    );
  });
});
