import { expect, test } from 'vitest';
import type { JournalEvent } from '@/utils/journal/event';
import { retentionEffect } from '@/utils/journal/retention-effect';
import { id } from '../../support/builders';
import { journalOf } from '../../support/journal-of';

const TODAY = '2026-11-24';
const at = (date: string): number => Date.parse(`${date}T12:00:00Z`);
let ids = 0;
const stamp = (date: string) => {
  ids += 1;
  return { id: ids.toString(16).padStart(16, '0'), at: at(date), offset: 0 };
};
const shown = (date: string): JournalEvent => ({ type: 'shown', ...stamp(date), boundary: id('news') });
const practised = (date: string): JournalEvent => ({
  type: 'practised',
  ...stamp(date),
  exercise: { name: 'surf', finished: true },
});
const note = (date: string) => ({
  date,
  note: { type: 'note' as const, ...stamp(date), about: { type: 'day' as const, date }, text: 'something' },
});

test('the first day that is kept is one of the days that were chosen, today included', () => {
  const journal = journalOf([shown('2026-08-26'), shown('2026-08-27'), shown('2026-08-26'), shown(TODAY)]);
  expect(retentionEffect(journal, [], { days: 90, older: 'gone' }, TODAY)).toEqual({
    before: '2026-08-27',
    days: 1,
    pauses: 2,
    notes: 0,
  });
});

test('nothing goes where nothing is older, or all is kept', () => {
  const journal = journalOf([shown('2026-08-27')]);
  expect(retentionEffect(journal, [], { days: 90, older: 'gone' }, TODAY)).toBeNull();
  expect(retentionEffect(journalOf([shown('2016-08-27')]), [], { days: null, older: 'gone' }, TODAY)).toBeNull();
});

test('days with exercises or notes alone are told, too', () => {
  const journal = journalOf([practised('2025-01-01')]);
  const notes = [note('2025-01-02'), note(TODAY)];
  expect(retentionEffect(journal, notes, { days: 365, older: 'counts' }, TODAY)).toMatchObject({
    days: 2,
    pauses: 0,
    notes: 1,
  });
});
