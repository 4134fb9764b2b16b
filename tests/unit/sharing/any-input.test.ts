import { armor } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCard } from '@/utils/sharing/card';
import { editedSharing } from '@/utils/sharing/edited-sharing';
import { readEnvelope, readPayload } from '@/utils/sharing/envelope';
import { SharingError } from '@/utils/sharing/sharing-error';
import { bytesOf, errorOf, NOW, PERSON, reader, receive, sealed, summary } from '../../support/sharing-builders';

const file = armor.decode(await sealed());

/** A value, or the one sentence of a refusal: nothing else may come of what others send. */
function isCalm(doing: () => unknown): boolean {
  try {
    doing();
    return true;
  } catch (error) {
    return error instanceof SharingError;
  }
}

test('any text that is pasted as a card is one, or is refused', () => {
  const near = fc
    .tuple(fc.nat(PERSON.card.length), fc.nat(5), fc.string({ unit: 'binary', maxLength: 5 }))
    .map(([at, gone, put]) => PERSON.card.slice(0, at) + put + PERSON.card.slice(at + gone));
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => isCalm(() => readCard(text))));
});

test('any bytes in place of a summary are refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 500 }), fc.string({ unit: 'binary' })), async (given) => {
      await errorOf(receive(given));
    }),
  );
});

test('any byte of a sealed file that is another, and any piece of it alone, is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = new Uint8Array(file);
      changed[at] = (changed[at] ?? 0) ^ by;
      await errorOf(receive(changed));
      await errorOf(receive(file.slice(0, at)));
    }),
    { numRuns: 60 },
  );
});

test('any JSON in place of an envelope or a payload is refused, and changes nothing', () => {
  const kept = reader();
  const before = JSON.stringify(kept);
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(isCalm(() => readEnvelope(bytesOf(json)))).toBe(true);
      expect(isCalm(() => readPayload(json))).toBe(true);
      expect(editedSharing(kept, { type: 'receive', payload: json, at: NOW }).type).toBe('refused');
    }),
  );
  expect(JSON.stringify(kept)).toBe(before);
});

test('any field of a summary that is something else is refused, or is as good as before', () => {
  const good: Record<string, unknown> = { ...summary() };
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(good)), fc.jsonValue(), (field, value) => {
      const payload = JSON.stringify({ ...good, [field]: value });
      if (isCalm(() => readPayload(payload)) === false) return false;
      try {
        // What is taken is taken just as it stands there.
        expect(JSON.stringify(sorted(readPayload(payload)))).toBe(JSON.stringify(sorted(JSON.parse(payload))));
      } catch (error) {
        if (!(error instanceof SharingError)) throw error;
      }
      return true;
    }),
    { numRuns: 500 },
  );
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
