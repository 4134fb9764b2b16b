import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { EVENT_LINES } from '@/utils/backup/event-line';
import { isPlainlyEvent } from '@/utils/backup/quick-event';
import { anyEvent } from '../../support/any-event';

/** What JSON gives back of a value, as a backup's reader meets it. */
const asRead = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const isGood = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  Object.values(EVENT_LINES).some((schema) => v.is(schema as v.GenericSchema, raw));

test('every pause, and all that can come of one, passes at once', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      const raw = asRead(event) as object;
      const quick = ['shown', 'left', 'continued', 'closed'].includes(event.type);
      expect(isPlainlyEvent(raw)).toBe(quick);
    }),
  );
});

test('nothing passes that the schema would refuse, or read otherwise, whatever stands in whichever field', () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      -1,
      -0,
      0.5,
      10,
      11,
      1440,
      1441,
      -1441,
      8.64e15,
      9e15,
      86_400,
      86_401,
      2 ** 32,
      2 ** 53,
      null,
      true,
    ),
    fc.constantFrom('', 'left', 'shown', 'x'.repeat(24), 'x'.repeat(25), '0123456789abcdef', '0123456789ABCDEF'),
    fc.constantFrom('0123456789abcdef\n', 'boundary000', 'boundary000\n', 'bound ary00', 'boundäry000'),
    fc.constantFrom(
      { name: 'surf', finished: true, seconds: 86_401 },
      { name: 'surf', finished: 1 },
      { name: 'surf', finished: true, more: 1 },
      ['surf', true],
    ),
  );
  const field = fc.constantFrom(
    ...['type', 'id', 'at', 'offset', 'boundary', 'pause', 'seconds', 'trigger', 'exercise', 'urge', 'urgeAfter'],
    ...['emotion', 'finished', 'url', '__proto__', 'constructor', 'toString'],
  );
  fc.assert(
    fc.property(
      anyEvent,
      fc.array(fc.tuple(field, fc.option(odd, { nil: undefined })), { minLength: 1, maxLength: 3 }),
      (event, changes) => {
        const json = JSON.stringify({
          ...event,
          ...Object.fromEntries(changes.filter(([name]) => name !== '__proto__')),
        });
        const proto = changes.find(([name]) => name === '__proto__');
        const text =
          proto === undefined ? json : json.replace('{', () => `{"__proto__":${JSON.stringify(proto[1] ?? {})},`);
        const raw: unknown = JSON.parse(text);
        if (typeof raw === 'object' && raw !== null && isPlainlyEvent(raw)) {
          expect(isGood(raw)).toBe(true);
          expect(v.parse(EVENT_LINES[raw.type] as v.GenericSchema, raw)).toEqual(raw);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
