import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countByBoundary } from '@/utils/journal/count-by-boundary';
import { countByDay } from '@/utils/journal/count-by-day';
import type { JournalEvent } from '@/utils/journal/event';
import { eventsOf } from '@/utils/journal/events-of';
import { daysIn } from '@/utils/journal/range';
import { id } from '../../support/builders';
import { journalOf } from '../../support/journal-of';

const ALL = { from: null, until: null };
const hex = (name: string): string => name.padStart(16, '0');
const NOON = Date.parse('2026-03-10T12:00:00Z');
const shown = (pause: string, at = NOON, offset = 0): JournalEvent => ({
  type: 'shown',
  id: hex(pause),
  at,
  offset,
  boundary: id('a'),
});
const outcome = (type: 'left' | 'continued' | 'closed', pause: string, at = NOON + 5): JournalEvent => ({
  type,
  id: hex(`f${pause}`),
  at,
  offset: 0,
  boundary: id('a'),
  pause: hex(pause),
  seconds: 5,
});

describe('counts', () => {
  test('add up by boundary and by day', () => {
    const events = [
      shown('1'),
      outcome('left', '1'),
      shown('2'),
      outcome('continued', '2'),
      shown('3'),
      outcome('closed', '3'),
      shown('4'),
    ];
    expect(countByBoundary(journalOf(events), ALL)).toEqual([
      { boundary: id('a'), pauses: 4, left: 1, continued: 1, closed: 1 },
    ]);
    expect(countByDay(journalOf(events), ALL)).toEqual([
      { date: '2026-03-10', pauses: 4, left: 1, continued: 1, closed: 1, gaps: [] },
    ]);
  });

  test('do not depend on the order of events, or on how often each was written', () => {
    const events = [shown('1'), outcome('left', '1'), shown('2'), outcome('continued', '2'), shown('3')];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...events, ...events, ...events], { minLength: 15, maxLength: 15 }),
        (written) => {
          expect(countByBoundary(journalOf(written), ALL)).toEqual(countByBoundary(journalOf(events), ALL));
        },
      ),
    );
  });

  test('take a choice over “closed” where a restored pause was closed before', () => {
    const closed = outcome('closed', '1');
    const left = { ...outcome('left', '1'), id: closed.id };
    for (const written of [
      [closed, left],
      [left, closed],
    ]) {
      expect([...eventsOf(journalOf(written))]).toEqual([left]);
    }
  });

  test('belong to the day on which they happened where they happened', () => {
    const late = Date.parse('2026-03-10T23:30:00Z');
    expect(countByDay(journalOf([shown('1', late, 60)]), ALL).map(({ date }) => date)).toEqual(['2026-03-11']);
    expect(countByDay(journalOf([shown('1', late, -60)]), ALL).map(({ date }) => date)).toEqual(['2026-03-10']);
  });

  test('show a gap as a gap, on every day that it reaches, even where nothing was counted', () => {
    const gap: JournalEvent = {
      type: 'gap',
      id: hex('a'),
      at: NOON,
      offset: 0,
      cause: 'off',
      until: NOON + 2 * 86_400_000,
    };
    expect(countByDay(journalOf([gap]), ALL).map(({ date, gaps, pauses }) => [date, gaps, pauses])).toEqual([
      ['2026-03-12', ['off'], 0],
      ['2026-03-11', ['off'], 0],
      ['2026-03-10', ['off'], 0],
    ]);
  });

  test('of a range begin with its first calendar day', () => {
    const events = [shown('1', NOON), shown('2', NOON - 6 * 86_400_000), shown('3', NOON - 7 * 86_400_000)];
    const journal = journalOf(events);
    const pauses = (range: 'today' | 'week' | 'all'): number =>
      countByDay(journal, daysIn(range, '2026-03-10')).reduce((sum, day) => sum + day.pauses, 0);
    expect([pauses('today'), pauses('week'), pauses('all')]).toEqual([1, 2, 3]);
  });
});
