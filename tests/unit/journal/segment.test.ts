import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { countByDay } from '@/utils/journal/count-by-day';
import { createDrafts } from '@/utils/journal/drafts';
import { toJson } from '@/utils/journal/event-json';
import { eventsOf } from '@/utils/journal/events-of';
import { fold } from '@/utils/journal/fold';
import { openSegments } from '@/utils/journal/open-shelf';
import { readBody } from '@/utils/journal/segment-body';
import { readKeptDays, readMonth, readNotes } from '@/utils/journal/segment-content';
import { SegmentError } from '@/utils/journal/segment-error';
import { openSegment, paddedLength, sealSegment, segmentKeys } from '@/utils/journal/segment-seal';
import type { Sealed } from '@/utils/journal/shelf';
import { createStage } from '@/utils/journal/stage';
import type { Bytes } from '@/utils/vault/bytes';
import { randomBytes } from '@/utils/vault/random-bytes';
import type { OpenVault } from '@/utils/vault/vault';
import { anyEvent } from '../../support/any-event';
import { KEEP_ALL, NO_SEGMENTS } from '../../support/journal-of';
import { newVault } from '../../support/vault-builders';

let vault: OpenVault;
let sealed: Sealed;
/** Plaintexts of a month, of kept days and of notes. */
let plains: readonly Bytes[];

beforeAll(async () => {
  vault = await newVault();
  const stage = createStage();
  for (const event of fc.sample(anyEvent, { numRuns: 200, seed: 1 })) stage.add(event);
  const drafts = createDrafts({ device: '0123456789abcdef', sequence: 0 }, 1);
  fold(NO_SEGMENTS, stage, { today: '2026-03-30', retention: { days: 90, older: 'counts' } }, drafts);
  const all = drafts.plaintexts();
  plains = ['month', 'days', 'notes'].flatMap((kind) =>
    all.filter((each) => readBody(each).header.kind === kind).slice(0, 1),
  );
  const [plain = new Uint8Array()] = plains;
  const key = randomBytes(16);
  sealed = { key, bytes: await sealSegment(plain, key, await segmentKeys(vault)) };
});

/** Whatever it is, it is read or refused with our own error, and adds up. */
function isReadOrRefused(plain: Bytes): void {
  try {
    const segment = readBody(plain);
    if (segment.header.kind === 'notes') return void readNotes(segment);
    const before = performance.now();
    const kept = segment.header.kind === 'days' ? readKeptDays(segment) : null;
    const months = segment.header.kind === 'month' ? [readMonth(segment)] : [];
    const journal = { months, kept, notes: [], unopened: 0, newer: 0 };
    const days = countByDay(journal, { from: null, until: null });
    for (const event of eventsOf(journal)) expect(typeof event.id).toBe('string');
    const rows = months[0]?.pauses.rows ?? 0;
    if (kept === null) expect(days.reduce((sum, { pauses }) => sum + pauses, 0)).toBe(rows);
    expect(performance.now() - before).toBeLessThan(2000);
  } catch (error) {
    expect(error).toBeInstanceOf(SegmentError);
  }
}

describe('a sealed segment', () => {
  test('opens to what was sealed, and says nothing in clear', async () => {
    const { plain, present } = await openSegment(sealed.bytes, sealed.key, await segmentKeys(vault));
    expect(present).toBe(true);
    expect(plain).toEqual(plains[0]);
    expect(new TextDecoder('latin1').decode(sealed.bytes)).not.toMatch(/month|surf|boundary/);
  });

  test('is of few sizes', () => {
    const sizes = new Set(Array.from({ length: 2000 }, (_, each) => paddedLength(each * 1000)));
    expect(sizes.size).toBeLessThan(45);
    for (const length of [0, 1, 4096, 4097, 1_000_000]) {
      expect(paddedLength(length)).toBeGreaterThanOrEqual(Math.max(4096, length));
      expect(paddedLength(length)).toBeLessThanOrEqual(Math.max(4096, length * 1.25));
    }
  });

  test('with any byte flipped, cut, lengthened, under another id or in another vault does not open', async () => {
    const refused = async (bytes: Bytes, key = sealed.key, by = vault): Promise<void> =>
      expect(openSegment(bytes, key, await segmentKeys(by))).rejects.toBeInstanceOf(SegmentError);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const altered = Uint8Array.from(sealed.bytes);
        altered[at] = (altered[at] ?? 0) ^ change;
        await refused(altered);
      }),
      { numRuns: 200, examples: Array.from({ length: 40 }, (_, at): [number, number] => [at, 1]) },
    );
    for (const length of [0, 1, 4, 36, 4096, sealed.bytes.length - 1]) await refused(sealed.bytes.slice(0, length));
    await refused(Uint8Array.from([...sealed.bytes, 0]));
    await refused(sealed.bytes, randomBytes(16));
    await refused(sealed.bytes, sealed.key, await newVault());
  });

  test('that lies there twice is counted once and found', async () => {
    const twice = [sealed, { key: randomBytes(16), bytes: sealed.bytes }];
    const opened = await openSegments(twice, await segmentKeys(vault));
    expect([opened.months.length, opened.unopened]).toEqual([1, 1]);
  });
});

describe('what comes out of a segment', () => {
  test('is read or refused with any bytes changed, and never counted wrongly', () => {
    expect(plains).toHaveLength(3);
    fc.assert(
      fc.property(
        fc.nat(2),
        fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (which, changes) => {
          const plain = Uint8Array.from(plains[which % plains.length] ?? []);
          for (const [at, value] of changes) plain[at % plain.length] = value;
          isReadOrRefused(plain);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is read or refused with any header', () => {
    const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(2 ** 32, 2 ** 53, 1e300, -1));
    const column = fc.tuple(
      fc.constantFrom('at', 'offset', 'id', 'outcomeId', 'boundary', 'urge', 'constructor', '__proto__'),
      fc.constantFrom('one', 'u8', 'u16', 'u32', 'f64', 'id', 'turned', 'constructor', '__proto__', 'toString'),
      number,
      number,
    );
    const table = fc.record({ rows: fc.oneof(fc.nat(5000), number), columns: fc.array(column, { maxLength: 20 }) });
    const header = fc.oneof(
      fc.record({
        version: fc.oneof(fc.constantFrom(1, 2), number),
        kind: fc.constantFrom('month', 'days', 'notes', 'else'),
        device: fc.constant('0123456789abcdef'),
        sequence: fc.nat(),
        generation: fc.nat(),
        month: fc.constant('2026-03'),
        until: number,
        keptFor: fc.nat(),
        words: fc.constantFrom({}, { boundary: ['a'] }, JSON.parse('{"__proto__":{"boundary":["x"]}}')),
        tables: fc.record({ pauses: table, gaps: table, days: table }, { requiredKeys: [] }),
        notes: fc.array(fc.jsonValue()),
      }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(header, fc.nat(255), (each, fill) => {
        const json = new TextEncoder().encode(JSON.stringify(each));
        const from = Math.ceil((4 + json.length) / 8) * 8;
        const plain = new Uint8Array(paddedLength(from + 1000)).fill(fill);
        new DataView(plain.buffer).setUint32(0, from - 4, true);
        plain.fill(0x20, 4, from);
        plain.set(json, 4);
        isReadOrRefused(plain);
      }),
      { numRuns: 2000 },
    );
  });

  test('of all that can be told is all that was told', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const stage = createStage();
        for (const event of events) stage.add(event);
        const drafts = createDrafts({ device: '0123456789abcdef', sequence: 7 }, 3);
        const { journal } = fold(NO_SEGMENTS, stage, KEEP_ALL, drafts);
        const again = drafts.plaintexts().flatMap((plain) => {
          const segment = readBody(plain);
          if (segment.header.kind === 'notes') return readNotes(segment).filter(({ text }) => text !== '');
          return [...eventsOf({ ...journal, months: [readMonth(segment)], notes: [] })];
        });
        expect(again.map(toJson).sort()).toEqual([...eventsOf(journal)].map(toJson).sort());
      }),
    );
  });
});
