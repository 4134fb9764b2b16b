import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { JournalEvent } from '@/utils/journal/event';
import { toJson } from '@/utils/journal/event-json';
import { eventsOf } from '@/utils/journal/events-of';
import { sealEvent } from '@/utils/journal/inbox-record';
import type { Journal } from '@/utils/journal/journal';
import { runFold } from '@/utils/journal/run-fold';
import type { Bytes } from '@/utils/vault/bytes';
import { randomBytes } from '@/utils/vault/random-bytes';
import type { OpenVault } from '@/utils/vault/vault';
import { anyEvent } from '../../support/any-event';
import { journalOf, KEEP_ALL } from '../../support/journal-of';
import { memoryShelf } from '../../support/memory-shelf';
import { newVault } from '../../support/vault-builders';

let vault: OpenVault;
let sealed: readonly { readonly event: JournalEvent; readonly record: Bytes }[];

beforeAll(async () => {
  vault = await newVault();
  const events = fc.sample(anyEvent, { numRuns: 40, seed: 3 });
  sealed = await Promise.all(events.map(async (event) => ({ event, record: await sealEvent(event, vault.header) })));
});

const told = (journal: Journal): string[] => [...eventsOf(journal)].map(toJson).sort();

/** What happens to one record on the disk, by its place. */
type Damage =
  | { readonly type: 'twice'; readonly at: number }
  | { readonly type: 'swapped'; readonly at: number; readonly other: number }
  | { readonly type: 'flipped'; readonly at: number; readonly byte: number }
  | { readonly type: 'cut'; readonly at: number; readonly length: number }
  | { readonly type: 'spliced'; readonly at: number; readonly other: number; readonly from: number };

const place = fc.nat(39);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ type: fc.constant('twice' as const), at: place }),
  fc.record({ type: fc.constant('swapped' as const), at: place, other: place }),
  fc.record({ type: fc.constant('flipped' as const), at: place, byte: fc.nat(255) }),
  fc.record({ type: fc.constant('cut' as const), at: place, length: fc.nat(255) }),
  fc.record({ type: fc.constant('spliced' as const), at: place, other: place, from: fc.integer({ min: 1, max: 250 }) }),
);

/** The records as they lie then. */
function damaged(damages: readonly Damage[]): Bytes[] {
  const rows = sealed.map(({ record }) => record);
  const at = (index: number): Bytes => rows[index] ?? new Uint8Array();
  for (const each of damages) {
    if (each.type === 'twice') rows.push(at(each.at));
    if (each.type === 'swapped') [rows[each.at], rows[each.other]] = [at(each.other), at(each.at)];
    if (each.type === 'flipped')
      rows[each.at] = at(each.at).map((byte, index) => (index === each.byte ? byte ^ 1 : byte));
    if (each.type === 'cut') rows[each.at] = at(each.at).slice(0, each.length);
    if (each.type === 'spliced') {
      const whole = Uint8Array.from(at(each.at));
      whole.set(at(each.other).subarray(each.from, whole.length), Math.min(each.from, whole.length));
      rows[each.at] = whole;
    }
  }
  return rows;
}

const isSame = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

test('records that lie twice, in each other’s place, spliced, flipped or cut: what is whole counts once, the rest is kept and counted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 8 }), async (damages) => {
      const rows = damaged(damages);
      const held = memoryShelf();
      for (const row of rows) held.put(randomBytes(16), row);
      const whole = rows.map((row) => sealed.find(({ record }) => isSame(record, row))?.event);
      const { journal } = await runFold(held.shelf, { vault, standIns: [], time: KEEP_ALL });
      const expected = journalOf(whole.filter((event) => event !== undefined));
      expect(told(journal)).toEqual(told(expected));
      expect(journal.unopened).toBe(whole.filter((event) => event === undefined).length);
      expect(held.rows.size).toBe(journal.unopened);
      // Once more changes nothing, also where a record comes back.
      for (const { record } of sealed.slice(0, 3)) held.put(randomBytes(16), record);
      const again = await runFold(held.shelf, { vault, standIns: [], time: KEEP_ALL });
      const three = sealed.slice(0, 3).map(({ event }) => event);
      expect(told(again.journal)).toEqual(told(journalOf([...whole.filter((event) => event !== undefined), ...three])));
    }),
    { numRuns: 25 },
  );
});
