import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { EMOTION_IDS } from '@/utils/exercise/emotion';
import { EXERCISE_IDS } from '@/utils/exercise/exercise-id';
import type { JournalEvent } from '@/utils/journal/event';
import { openRecord, recipientOf, sealEvent } from '@/utils/journal/inbox-record';
import { noteText } from '@/utils/journal/note-text';
import type { Bytes } from '@/utils/vault/bytes';
import type { OpenVault } from '@/utils/vault/vault';
import { id } from '../../support/builders';
import { newVault } from '../../support/vault-builders';

let vault: OpenVault;
let record: Bytes;
const event: JournalEvent = {
  type: 'left',
  id: '0123456789abcdef',
  at: 1_800_000_000_000,
  offset: -300,
  boundary: id('a'),
  pause: 'fedcba9876543210',
  seconds: 12,
  exercise: { name: 'breathing', finished: true },
  urge: 7,
};

const open = async (sealed: Bytes, by: OpenVault): Promise<JournalEvent> => openRecord(sealed, await recipientOf(by));

beforeAll(async () => {
  vault = await newVault();
  record = await sealEvent(event, vault.header);
});

const hex = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));

const longest = (names: readonly string[]): string =>
  names.reduce((long, each) => (each.length > long.length ? each : long));

describe('a record', () => {
  test('is exactly 256 bytes and says nothing in clear', () => {
    expect(record.length).toBe(256);
    expect(new TextDecoder('latin1').decode(record)).not.toMatch(/left|breathing|fedcba/);
  });

  test('is no longer for all that can be told of a pause, so that its size tells nothing', async () => {
    const everything: JournalEvent = {
      ...event,
      type: 'continued',
      offset: -1440,
      seconds: 1_000_000,
      trigger: 'trigger____',
      exercise: { name: longest(EXERCISE_IDS), finished: true, seconds: 86_400 },
      urge: 10,
      urgeAfter: 10,
      emotion: longest(EMOTION_IDS),
    };
    const sealed = await sealEvent(everything, vault.header);
    expect(sealed.length).toBe(256);
    expect(await open(sealed, vault)).toEqual(everything);
  });

  test('keeps what was practised, and that somebody looked back', async () => {
    const { id: own, at, offset, pause } = event as Extract<JournalEvent, { type: 'left' }>;
    const others: JournalEvent[] = [
      { type: 'practised', id: own, at, offset, exercise: { name: 'surf', finished: false, seconds: 180 }, urge: 3 },
      { type: 'looked-back', id: own, at, offset, pause, finished: true, trigger: 'trigger____' },
    ];
    for (const each of others) expect(await open(await sealEvent(each, vault.header), vault)).toEqual(each);
  });

  test('holds the longest note, whatever its letters', async () => {
    const about = { type: 'pause', pause: 'fedcba9876543210' } as const;
    for (const letter of ['a', '"', '\\', '\n', 'ü', '語', '\u0001', '\ud800', '\u2028']) {
      const note: JournalEvent = {
        type: 'note',
        id: event.id,
        at: 8.64e15,
        offset: -1440,
        about,
        text: letter.repeat(1000),
      };
      const sealed = await sealEvent(note, vault.header);
      expect(sealed.length).toBeLessThanOrEqual(4096);
      const opened = await open(sealed, vault);
      expect(opened).toEqual({ ...note, text: noteText(note.text) });
      await expect(sealEvent({ ...note, text: letter.repeat(1001) }, vault.header)).rejects.toThrow(RangeError);
    }
  });

  test('opens to what was sealed, whatever that was', async () => {
    const anyEvent: fc.Arbitrary<JournalEvent> = fc
      .record({
        id: hex(16),
        at: fc.nat(2 ** 31),
        offset: fc.integer({ min: -840, max: 840 }),
        seconds: fc.nat(100_000),
        pause: hex(16),
        urge: fc.nat(10),
      })
      .map((told) => ({ ...told, type: 'continued', boundary: id('b') }));
    await fc.assert(
      fc.asyncProperty(anyEvent, async (each) => {
        expect(await open(await sealEvent(each, vault.header), vault)).toEqual(each);
      }),
      { numRuns: 30 },
    );
  });

  test('does not open with any byte flipped, cut short, or for another vault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(255), fc.integer({ min: 1, max: 255 }), async (index, change) => {
        const altered = Uint8Array.from(record);
        altered[index] = (altered[index] ?? 0) ^ change;
        await expect(open(altered, vault)).rejects.toThrow();
      }),
      { numRuns: 120 },
    );
    for (const length of [0, 1, 37, 255]) await expect(open(record.slice(0, length), vault)).rejects.toThrow();
    const other = await newVault();
    await expect(open(record, other)).rejects.toThrow();
  });

  test('refuses what is too large to be an event', async () => {
    const large = { ...event, exercise: { name: 'x'.repeat(5000), finished: true } };
    await expect(sealEvent(large, vault.header)).rejects.toThrow(RangeError);
  });
});
