import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { countByBoundary } from '@/utils/journal/count-by-boundary';
import { countByDay, countByWeek } from '@/utils/journal/count-by-day';
import { countByExercise } from '@/utils/journal/count-by-exercise';
import { countByHour } from '@/utils/journal/count-by-hour';
import { countByTrigger } from '@/utils/journal/count-by-trigger';
import type { JournalEvent, NoteEvent } from '@/utils/journal/event';
import { toJson } from '@/utils/journal/event-json';
import { eventsOf } from '@/utils/journal/events-of';
import type { Journal } from '@/utils/journal/journal';
import { pausesOn } from '@/utils/journal/pauses-on';
import { uniteInto } from '@/utils/journal/run-fold';
import type { OpenVault } from '@/utils/vault/vault';
import { anyEvent } from '../../support/any-event';
import { journalOf, KEEP_ALL } from '../../support/journal-of';
import { byTime, type OraclePause, oraclePauses, oracleTallies, wallClock } from '../../support/journal-oracle';
import { memoryShelf } from '../../support/memory-shelf';
import { newVault } from '../../support/vault-builders';

const ALL = { from: null, until: null };
let vault: OpenVault;
beforeAll(async () => {
  vault = await newVault();
});

/** The journal after folding each batch for itself, through sealed segments. */
async function folded(batches: readonly (readonly JournalEvent[])[]): Promise<Journal> {
  const { shelf } = memoryShelf();
  let journal = journalOf([]);
  for (const batch of batches) journal = await uniteInto(shelf, { vault, time: KEEP_ALL }, batch);
  return journal;
}

const written = fc
  .array(anyEvent, { maxLength: 60 })
  .chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length })),
  )
  .map(([events, again]) => [...events, ...again])
  .chain((events) => fc.tuple(fc.constant(events), fc.array(fc.nat(events.length), { maxLength: 3 })));

function cut<Item>(items: readonly Item[], at: readonly number[]): Item[][] {
  const cuts = [0, ...[...at].sort((a, b) => a - b), items.length];
  return cuts.slice(1).map((end, number) => items.slice(cuts[number], end));
}

describe('counts after any folds', () => {
  test('are those of the plain way, by boundary, day, week, hour, trigger and exercise', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ([events, at]) => {
        const journal = await folded(cut(events, at));
        const pauses = oraclePauses(events);
        const tallies = <Key>(keyOf: (pause: OraclePause) => Key) => oracleTallies(pauses, keyOf);

        expect(mapped(countByBoundary(journal, ALL), ({ boundary, ...tally }) => [boundary, tally])).toEqual(
          tallies(({ boundary }) => boundary as string),
        );
        const counted = countByDay(journal, ALL).filter((day) => day.pauses > 0);
        expect(mapped(counted, ({ date, gaps: _, ...tally }) => [date, tally])).toEqual(
          tallies((pause) => wallClock(pause).date),
        );
        const weeks = countByWeek(journal, ALL).filter((week) => week.pauses > 0);
        expect(mapped(weeks, ({ week, gaps: _, ...tally }) => [week, tally])).toEqual(tallies(mondayOf));
        const hours = countByHour(journal, ALL).map((tally, hour) => ({ hour, tally }));
        expect(
          mapped(
            hours.filter(({ tally }) => tally.pauses > 0),
            ({ hour, tally }) => [hour, tally],
          ),
        ).toEqual(tallies((pause) => wallClock(pause).weekday * 24 + wallClock(pause).hour));
        const triggers = tallies(({ outcome }) => outcome?.trigger);
        triggers.delete(undefined);
        expect(mapped(countByTrigger(journal, ALL), ({ trigger, ...tally }) => [trigger, tally])).toEqual(triggers);
        expect(new Map(countByExercise(journal, ALL).map((each) => [each.exercise, each]))).toEqual(
          exercises(events, pauses),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('are the same after folding once, in pieces, and in another order', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ([events, at]) => {
        const once = told(journalOf(events));
        expect(told(await folded(cut(events, at)))).toEqual(once);
        expect(told(journalOf([...events].reverse()))).toEqual(once);
        expect(told(journalOf(eventsOf(journalOf(events))))).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });

  test('of a range are those of its days', () => {
    const range = { from: '2026-03-28', until: '2026-03-29' };
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const journal = journalOf(events);
        const within = countByDay(journal, ALL).filter(({ date }) => date >= range.from && date <= range.until);
        expect(countByDay(journal, range)).toEqual(within);
        const sum = within.reduce((pauses, day) => pauses + day.pauses, 0);
        expect(countByHour(journal, range).reduce((pauses, hour) => pauses + hour.pauses, 0)).toBe(sum);
        expect(pausesOn(journal, range.from)).toHaveLength(within.find(({ date }) => date === range.from)?.pauses ?? 0);
      }),
    );
  });

  test('tell of gaps on each day that they reach', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const days = new Map<string, Set<string>>();
        for (const event of onePerId(events)) {
          if (event.type !== 'gap') continue;
          for (let at = event.at; at < event.until + 86_400_000; at += 3_600_000) {
            const { date } = wallClock({ at: Math.min(at, event.until), offset: event.offset });
            days.set(date, (days.get(date) ?? new Set()).add(event.cause));
          }
        }
        const gaps = countByDay(journalOf(events), ALL).filter((day) => day.gaps.length > 0);
        expect(new Map(gaps.map((day) => [day.date, new Set(day.gaps)]))).toEqual(days);
      }),
    );
  });
});

describe('notes', () => {
  test('are the latest about each day or pause, and one that was taken away does not come back', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const texts = new Map<string, NoteEvent>();
        for (const note of events) {
          if (note.type !== 'note') continue;
          const about = JSON.stringify(note.about);
          const known = texts.get(about);
          if (known === undefined || note.at > known.at || (note.at === known.at && toJson(note) < toJson(known)))
            texts.set(about, note);
        }
        const expected = [...texts.values()]
          .filter(({ text }) => text !== '')
          .map(toJson)
          .sort();
        expect(journalOf(events).notes.map(toJson).sort()).toEqual(expected);
      }),
    );
  });
});

function told(journal: Journal): string[] {
  return [...eventsOf(journal)].map(toJson).sort();
}

function mapped<Item, Key, Value>(items: readonly Item[], entryOf: (item: Item) => [Key, Value]): Map<Key, Value> {
  return new Map(items.map(entryOf));
}

function mondayOf(pause: OraclePause): string {
  const { date, weekday } = wallClock(pause);
  return new Date(Date.parse(date) - weekday * 86_400_000).toISOString().slice(0, 10);
}

function onePerId(events: readonly JournalEvent[]): JournalEvent[] {
  return [...events]
    .sort(byTime)
    .filter(({ id, type }, at, all) => all.findIndex((each) => each.id === id && each.type === type) === at);
}

function exercises(events: readonly JournalEvent[], pauses: readonly OraclePause[]) {
  const done = [
    ...pauses.flatMap(({ outcome }) => (outcome === null ? [] : [outcome])),
    ...onePerId(events).flatMap((event) => (event.type === 'practised' ? [event] : [])),
  ];
  const names = new Set(done.flatMap(({ exercise }) => (exercise === undefined ? [] : [exercise.name])));
  return new Map(
    [...names].map((exercise) => {
      const own = done.filter((event) => event.exercise?.name === exercise);
      const rated = own.filter(({ urge, urgeAfter }) => urge !== undefined && urgeAfter !== undefined);
      const mean = (values: readonly number[]): number | null =>
        values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
      return [
        exercise,
        {
          exercise,
          done: own.length,
          finished: own.filter((event) => event.exercise?.finished).length,
          rated: rated.length,
          before: mean(rated.map(({ urge = 0 }) => urge)),
          after: mean(rated.map(({ urgeAfter = 0 }) => urgeAfter)),
        },
      ];
    }),
  );
}
