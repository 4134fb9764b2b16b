import { beforeEach, describe, expect, test } from 'vitest';
import { countByBoundary } from '@/utils/journal/count-by-boundary';
import { countByDay } from '@/utils/journal/count-by-day';
import type { JournalEvent, NoteEvent } from '@/utils/journal/event';
import { toJson } from '@/utils/journal/event-json';
import { eventsOf } from '@/utils/journal/events-of';
import { sealEvent } from '@/utils/journal/inbox-record';
import type { Journal } from '@/utils/journal/journal';
import { keptDaysOf } from '@/utils/journal/kept-day';
import type { FoldTime } from '@/utils/journal/retention';
import { runFold, uniteInto } from '@/utils/journal/run-fold';
import { readBody } from '@/utils/journal/segment-body';
import { openSegment, sealSegment, segmentKeys } from '@/utils/journal/segment-seal';
import { toHex, utf8 } from '@/utils/vault/bytes';
import { randomBytes } from '@/utils/vault/random-bytes';
import { makeSlot } from '@/utils/vault/slot';
import { type OpenVault, openVault, withNewKeys } from '@/utils/vault/vault';
import { id } from '../../support/builders';
import { journalOf, KEEP_ALL } from '../../support/journal-of';
import { memoryShelf } from '../../support/memory-shelf';
import { newVault } from '../../support/vault-builders';

const ALL = { from: null, until: null };
const DAY = 86_400_000;
const NOON = Date.parse('2026-03-10T12:00:00Z');
const hex = (number: number): string => number.toString(16).padStart(16, '0');
const shown = (number: number, at = NOON): JournalEvent => ({
  type: 'shown',
  id: hex(number),
  at,
  offset: 60,
  boundary: id('a'),
});
const left = (number: number, at = NOON + 5): JournalEvent => ({
  type: 'left',
  id: hex(number + 1000),
  at,
  offset: 60,
  boundary: id('a'),
  pause: hex(number),
  seconds: 5,
});
const note = (text: string, at = NOON): NoteEvent => ({
  type: 'note',
  id: hex(at % 1000),
  at,
  offset: 0,
  about: { type: 'day', date: '2026-03-10' },
  text,
});

let vault: OpenVault;
let held: ReturnType<typeof memoryShelf>;
beforeEach(async () => {
  vault = await newVault();
  held = memoryShelf();
});

async function append(...events: readonly JournalEvent[]): Promise<void> {
  for (const event of events) held.put(randomBytes(16), await sealEvent(event, vault.header));
}
const folded = async (time: FoldTime = KEEP_ALL, by = vault): Promise<Journal> =>
  (await runFold(held.shelf, { vault: by, standIns: [], time })).journal;
const told = (journal: Journal): string[] => [...eventsOf(journal)].map(toJson).sort();
const tally = (journal: Journal) => countByBoundary(journal, ALL)[0];

describe('a fold', () => {
  test('moves the inbox into segments, and a late outcome finds its pause in an earlier month', async () => {
    await append(shown(1, NOON - 40 * DAY), shown(2));
    expect(tally(await folded())).toMatchObject({ pauses: 2, left: 0 });
    expect([held.rows.size, held.segments.size]).toEqual([0, 2]);
    await append(left(1, NOON + 40 * DAY));
    expect(tally(await folded())).toMatchObject({ pauses: 2, left: 1 });
    expect(held.segments.size).toBe(2);
  });

  test('leaves segments alone that nothing comes to', async () => {
    await append(shown(1, NOON - 40 * DAY), shown(2));
    await folded();
    const before = [...held.segments.keys()];
    await append(left(2));
    await folded();
    expect([...held.segments.keys()].filter((key) => before.includes(key))).toHaveLength(1);
    const after = [...held.segments.keys()];
    await folded();
    expect([...held.segments.keys()]).toEqual(after);
  });

  test('takes years of rows a few at a time', async () => {
    await append(...Array.from({ length: 23 }, (_, number) => shown(number, NOON + number * DAY)));
    held.put(randomBytes(16), randomBytes(256));
    const { journal } = await runFold(held.shelf, { vault, standIns: [], time: KEEP_ALL }, 5);
    expect(tally(journal)?.pauses).toBe(23);
    expect(journal.unopened).toBe(1);
    expect(held.rows.size).toBe(1);
  });

  test('is made once, however many fold at once', async () => {
    await append(...Array.from({ length: 8 }, (_, number) => shown(number)));
    const several = [
      folded(),
      folded(),
      uniteInto(held.shelf, { vault, time: KEEP_ALL }, [left(3), shown(9)]),
      folded(),
    ];
    await Promise.all(several);
    expect(tally(await folded())).toMatchObject({ pauses: 9, left: 1 });
    expect(held.segments.size).toBe(1);
  });

  test('that cannot be written reads all the same, and leaves everything where it is', async () => {
    await append(shown(1));
    const full = { ...held.shelf, changeShelf: () => Promise.reject(new Error('disk is full')) };
    const standIns = [{ name: 'inbox:1', record: await sealEvent(left(1), vault.header) }];
    const done = await runFold(full, { vault, standIns, time: KEEP_ALL });
    expect(tally(done.journal)).toMatchObject({ pauses: 1, left: 1 });
    expect(done.folded).toEqual([]);
    expect(held.rows.size).toBe(1);
    await expect(uniteInto(full, { vault, time: KEEP_ALL }, [shown(2)])).rejects.toThrow('disk is full');
    expect((await runFold(held.shelf, { vault, standIns, time: KEEP_ALL })).folded).toEqual(['inbox:1']);
  });

  test('writes anew what lies under a former vault key', async () => {
    await append(shown(1), note('kept'));
    await folded();
    const newKey = randomBytes(32);
    const secret = randomBytes(32);
    const slot = await makeSlot(newKey, vault.header.vaultId, { type: 'device', params: { secret: '' } }, secret);
    const later = await openVault(await withNewKeys(vault, newKey, [slot]), newKey);
    await append(left(1));
    expect(tally(await folded(KEEP_ALL, later))).toMatchObject({ pauses: 1, left: 1 });
    for (const { key, bytes } of held.segments.values())
      expect((await openSegment(bytes, key, await segmentKeys({ ...later, formerKeys: [] }))).present).toBe(true);
    expect(held.segments.size).toBe(2);
  });

  test('keeps and counts what does not open', async () => {
    await append(shown(1));
    await folded();
    const key = randomBytes(16);
    held.segments.set(toHex(key), { key, bytes: randomBytes(5000) });
    await append(left(1));
    const journal = await folded();
    expect([journal.unopened, tally(journal)?.left]).toEqual([1, 1]);
    expect(held.segments.has(toHex(key))).toBe(true);
  });

  test('reads what a newer Breakwater wrote as far as it can, and then writes nothing', async () => {
    await append(shown(1), left(1));
    await folded();
    const [only] = held.segments.values();
    if (only === undefined) throw new Error('no segment');
    const { plain } = await openSegment(only.bytes, only.key, await segmentKeys(vault));
    const text = new TextDecoder('latin1').decode(plain);
    const newer = text.replace('"version":1', '"version":2').replace('"left"', '"flew"');
    const bytes = await sealSegment(
      Uint8Array.from(newer, (letter) => letter.charCodeAt(0)),
      only.key,
      await segmentKeys(vault),
    );
    held.segments.set(toHex(only.key), { key: only.key, bytes });
    await append(shown(2));
    const journal = await folded();
    expect(journal.newer).toBe(1);
    expect(tally(journal)).toMatchObject({ pauses: 2, left: 0 });
    expect(held.rows.size).toBe(1);
    expect([...held.segments.values()]).toEqual([{ key: only.key, bytes }]);
    const unknown = randomBytes(16);
    held.segments.set(toHex(unknown), { key: unknown, bytes: utf8('BWS2 and more') });
    expect((await folded()).newer).toBe(2);
  });

  test('leaves nothing of a note’s old text', async () => {
    await append(note('old words'));
    await folded();
    await append(note('', NOON + 1));
    expect((await folded()).notes).toEqual([]);
    for (const { key, bytes } of held.segments.values()) {
      const { plain } = await openSegment(bytes, key, await segmentKeys(vault));
      expect(new TextDecoder().decode(plain)).not.toContain('old words');
    }
    await append(note('old words'));
    expect((await folded()).notes).toEqual([]);
  });

  test('says with each segment who wrote it, the how-manieth it is, and by which header', async () => {
    await append(shown(1), note('a'));
    await folded();
    const headers = await Promise.all(
      [...held.segments.values()].map(
        async ({ key, bytes }) => readBody((await openSegment(bytes, key, await segmentKeys(vault))).plain).header,
      ),
    );
    expect(headers.map(({ sequence }) => sequence).sort()).toEqual([1, 2]);
    expect(new Set(headers.map(({ device }) => device)).size).toBe(1);
    expect(headers.map(({ generation }) => generation)).toEqual([1, 1]);
  });
});

describe('retention', () => {
  const today = '2026-03-10';
  const old = Array.from({ length: 30 }, (_, number) => [
    shown(number, NOON - number * 10 * DAY),
    left(number, NOON - number * 10 * DAY + 5),
  ]).flat();
  const gap: JournalEvent = {
    type: 'gap',
    id: hex(5000),
    at: NOON - 200 * DAY,
    offset: 0,
    cause: 'off',
    until: NOON - 199 * DAY,
  };
  const counts: FoldTime = { today, retention: { days: 90, older: 'counts' } };

  test('to counts changes no count by day or boundary, and what comes again is not counted again', async () => {
    const before = journalOf([...old, gap]);
    await append(...old, gap);
    for (const again of [[], old, [gap]]) {
      await append(...again);
      const journal = await folded(counts);
      expect(countByDay(journal, ALL)).toEqual(countByDay(before, ALL));
      expect(countByBoundary(journal, ALL)).toEqual(countByBoundary(before, ALL));
      expect([...eventsOf(journal)].every(({ at }) => at > NOON - 90 * DAY)).toBe(true);
    }
    const kept = await folded({ today, retention: { days: null, older: 'counts' } });
    expect(countByDay(kept, ALL)).toEqual(countByDay(before, ALL));
  });

  test('to nothing leaves nothing of older days', async () => {
    await append(...old, gap, { ...note('then'), about: { type: 'day', date: '2025-01-01' } }, note('now', NOON + 1));
    await folded(counts);
    const journal = await folded({ today, retention: { days: 90, older: 'gone' } });
    expect(countByDay(journal, ALL)).toHaveLength(9);
    expect(journal.notes.map(({ text }) => text)).toEqual(['now']);
  });

  test('takes the note about a pause with it, and leaves the one about a counted day', async () => {
    const about = (pause: number, at: number): JournalEvent => ({
      ...note(`about ${pause}`, at),
      about: { type: 'pause', pause: hex(pause) },
    });
    await append(...old, about(29, NOON), about(1, NOON + 1), {
      ...note('then'),
      about: { type: 'day', date: '2025-06-13' },
    });
    expect((await folded(counts)).notes.map(({ text }) => text).sort()).toEqual(['about 1', 'then']);
  });

  test('by a clock that is suddenly far ahead lets nothing go', async () => {
    await append(...old, shown(900, NOON + 3650 * DAY));
    const ahead = await folded({ today: '2036-03-07', retention: { days: 90, older: 'gone' } });
    expect(told(ahead)).toEqual(told(journalOf([...old, shown(900, NOON + 3650 * DAY)])));
    expect(ahead.kept).toBeNull();
  });

  test('by a clock that was ahead for days does not hide what happens after it is right again', async () => {
    await append(shown(1), shown(3, NOON + 3650 * DAY), shown(4, NOON + 3651 * DAY));
    expect((await folded({ ...counts, today: '2036-03-08' })).kept?.days.rows).toBe(1);
    await append(shown(2, NOON + DAY));
    expect(tally(await folded({ ...counts, today: '2026-03-11' }))?.pauses).toBe(4);
  });

  test('leaves counts that go into a backup and come back, once, also where some of it is known in detail', async () => {
    await append(...old, gap);
    const journal = await folded(counts);
    const kept = () => ({ until: journal.kept?.until ?? 0, keptFor: 90, days: keptDaysOf(journal) });
    for (const known of [[], old.slice(-4)]) {
      held = memoryShelf();
      await append(...known);
      await folded();
      for (const _ of [1, 2]) {
        const again = await uniteInto(held.shelf, { vault, time: KEEP_ALL }, eventsOf(journal), kept);
        expect(countByDay(again, ALL)).toEqual(countByDay(journal, ALL));
        expect(countByBoundary(again, ALL)).toEqual(countByBoundary(journal, ALL));
      }
    }
  });

  test('is the same whether it comes in one fold or in each', async () => {
    await append(...old);
    await folded();
    const late = told(await folded(counts));
    held = memoryShelf();
    for (const event of old) {
      await append(event);
      await folded(counts);
    }
    expect(told(await folded(counts))).toEqual(late);
  });
});
