import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { BackupError } from '@/utils/backup/backup-error';
import { eventsIn, opened, PASSPHRASE, problemOf, readText, saved, sealedText, textOf } from '../../support/backup';
import { content, SOME_EVENTS } from '../../support/backup-builders';

let text: string;
/** Quick to open, so that thousands of damaged ones can be tried. */
let file: Uint8Array;

beforeAll(async () => {
  text = await textOf(content());
  file = await sealedText(text);
});

const head = (events: number): string => `{"format":"breakwater-backup","version":1,"made":1,"events":${events}}`;
const event = JSON.stringify(SOME_EVENTS[0]);

describe('an age file', () => {
  test('is refused for each flipped bit of its first 400 bytes, its last 40, and any in between', async () => {
    const places = [
      ...Array(400).keys(),
      ...Array.from({ length: 40 }, (_, back) => file.length - 1 - back),
      700,
      1500,
    ];
    for (const place of places) {
      const damaged = file.slice();
      damaged[place] = (damaged[place] ?? 0) ^ (1 << (place % 8));
      expect(await problemOf(opened(damaged)), `byte ${place}`).toMatch(
        /^(altered|header|wrong-passphrase|not-age|no-passphrase|work-factor)$/,
      );
    }
  });

  test('is refused wherever it was cut off', async () => {
    for (let length = 0; length < file.length; length += 1 + Math.floor(length / 60))
      expect(await problemOf(opened(file.subarray(0, length))), `${length} bytes`).toMatch(
        /^(altered|header|not-age)$/,
      );
  });

  test('is refused with bytes after its end', async () => {
    expect(await problemOf(opened(Uint8Array.from([...file, 0])))).toBe('altered');
  });

  test('does not open with another passphrase', async () => {
    expect(await problemOf(opened(file, 'another passphrase'))).toBe('wrong-passphrase');
  });

  test('opens with a passphrase whose letters are composed otherwise', async () => {
    const own = await saved(content());
    expect((await opened(own, PASSPHRASE.normalize('NFD'))).head.events).toBe(2);
  });

  test.for([
    ['a work factor of 19', '-> scrypt bBjlhJVYZeE4aqUdmtRHfw 19', 'work-factor'],
    ['a work factor of 20', '-> scrypt bBjlhJVYZeE4aqUdmtRHfw 20', 'work-factor'],
    ['a work factor of 999', '-> scrypt bBjlhJVYZeE4aqUdmtRHfw 999', 'work-factor'],
    ['a work factor in other digits', '-> scrypt bBjlhJVYZeE4aqUdmtRHfw 0x10', 'header'],
    ['a key instead of a passphrase', '-> X25519 bBjlhJVYZeE4aqUdmtRHfwbBjlhJVYZeE4aqUdmtRHg', 'no-passphrase'],
    ['two passphrases', '-> scrypt bBjlhJVYZeE4aqUdmtRHfw 1\nAAAA\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 1', 'header'],
    ['nine stanzas', Array(9).fill('-> grease x\nAAAA').join('\n'), 'header'],
    ['a header without end', `-> scrypt bBjlhJVYZeE4aqUdmtRHfw 1\n${'A'.repeat(10_000)}`, 'header'],
  ] as const)('with %s is refused before anything is computed', async ([, stanza, problem]) => {
    const forged = `age-encryption.org/v1\n${stanza}\ngUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY\n--- cd7oO6QZ7wMVG6EYyrlqVYFrcp6vwYcwQBAPfHHC3KE\nx`;
    const began = performance.now();
    expect(await problemOf(opened(new TextEncoder().encode(forged)))).toBe(problem);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test.for(['', 'hello', '{"format":"breakwater-backup"}', '\0\0\0'])('is not “%s”', async (other) => {
    expect(await problemOf(opened(new TextEncoder().encode(other)))).toBe('not-age');
  });
});

describe('armor', () => {
  const armored = (bytes: Uint8Array, feed = '\n'): string => {
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const lines = base64.match(/.{1,64}/g) ?? [];
    return ['-----BEGIN AGE ENCRYPTED FILE-----', ...lines, '-----END AGE ENCRYPTED FILE-----', ''].join(feed);
  };
  const read = (text: string, size?: number) => opened(new TextEncoder().encode(text), PASSPHRASE, size);

  test('is taken off, however it is cut into pieces, with either end of line, and blanks around it', async () => {
    for (const size of [1, 7, 48, 1000, 1_000_000]) expect((await read(armored(file), size)).head.events).toBe(2);
    expect((await read(armored(file, '\r\n'))).head.events).toBe(2);
    expect((await read(`\uFEFF\n\n  ${armored(file)}\n\n`)).head.events).toBe(2);
    expect((await read(armored(file).trimEnd())).head.events).toBe(2);
  });

  test.for([
    ['without its last line', (whole: string) => whole.replace('-----END AGE ENCRYPTED FILE-----\n', '')],
    ['with a short line in the middle', (whole: string) => whole.replace(/\n(.{64})\n/, '\nAAAA\n$1\n')],
    ['with text after it', (whole: string) => `${whole}more`],
    ['with a line that is no base64', (whole: string) => whole.replace(/\n.{64}\n/, `\n${'*'.repeat(64)}\n`)],
    ['with a line that never ends', (whole: string) => whole.replace('\n', `\n${'A'.repeat(5000)}`)],
  ] as const)('%s is refused', async ([, damage]) => {
    expect(await problemOf(read(damage(armored(file))))).toMatch(/^(altered|header)$/);
  });
});

describe('the text in it', () => {
  test('may be made by hand: with a byte order mark, CR LF, blank lines, and no end of the last line', async () => {
    const staged = await readText(`\uFEFF${head(1)}\r\n\r\n${event}`, 5);
    expect([...eventsIn(staged)]).toEqual([SOME_EVENTS[0]]);
  });

  test('may hold lines of a kind that is not known, which are counted', async () => {
    expect(
      (await readText(`${head(0)}\n{"type":"later","what":1}\n{"type":"__proto__"}\n{"type":"toString"}`)).unknown,
    ).toBe(3);
  });

  test.for([
    ['of a newer version', '{"format":"breakwater-backup","version":2}', 'newer'],
    ['of something else', '{"format":"other","version":1}', 'not-backup'],
    ['that is empty', '', 'not-backup'],
    ['that is no JSON', 'hello', 'line'],
    ['with fewer events than it says', head(2).concat('\n', event), 'count'],
    ['with more events than it says', head(0).concat('\n', event), 'count'],
    ['with an impossible count', head(-1), 'line'],
    ['with a line that is no object', `${head(0)}\n[1]`, 'line'],
    ['with a line that has no type', `${head(0)}\n{"a":1}`, 'line'],
    ['with a type only by inheritance', `${head(0)}\n{"__proto__":{"type":"shown"}}`, 'line'],
    ['with a time that no calendar has', head(1).concat('\n', event.replace('1800000000000', '9e15')), 'line'],
    ['with a time before 1970', head(1).concat('\n', event.replace('1800000000000', '-1')), 'line'],
    [
      'with an id in other letters',
      head(1).concat('\n', event.replace('0123456789abcdef', '0123456789ABCDEF')),
      'line',
    ],
    ['with a field too many', head(1).concat('\n', event.replace('{', '{"url":"x",')), 'line'],
    ['with half a line', head(1).concat('\n', event.slice(0, -5)), 'line'],
    ['with the same boundary twice', `${head(0)}\nB\nB`, 'line'],
    [
      'with sites of a boundary that is not there',
      `${head(0)}\n{"type":"more","boundary":"aaaaaaaaaaa","sites":[],"words":[]}`,
      'line',
    ],
    ['with a line that is too long', `${head(0)}\n{"type":"later","x":"${'x'.repeat(64 * 1024)}"}`, 'line-too-long'],
    ['with nested brackets without end', `${head(0)}\n${'['.repeat(60_000)}`, 'line'],
    [
      'with a deep line of an unknown kind',
      `${head(0)}\n{"type":"shown","x":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
      'line',
    ],
  ] as const)('%s is refused', async ([, given, problem]) => {
    const line = text.split('\n').find((each) => each.includes('"type":"boundary"')) ?? '';
    const began = performance.now();
    expect(await problemOf(readText(given.replaceAll('B', given.includes('\nB\n') ? line : 'B')))).toBe(problem);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('names the line that is not as it should be', async () => {
    const error = await readText(`${head(1)}\n\n${event.slice(1)}`).catch((error: unknown) => error);
    expect(error instanceof BackupError && error.sentence).toEqual({ key: 'backup.problem.line', values: { line: 3 } });
  });

  test('that is no UTF-8 is refused', async () => {
    const bytes = new TextEncoder().encode(`${head(0)}\n{"type":"later"}`);
    bytes[bytes.length - 3] = 0xff;
    expect(await problemOf(readText(bytes))).toBe('line');
  });

  test('ends in a typed refusal or in what it says, however it is damaged, and never in anything that reaches a prototype', async () => {
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), async (place, byte, swap) => {
        const damaged = bytes.slice();
        damaged[place] = byte;
        damaged.copyWithin(Math.min(place, swap), swap);
        const result = await readText(damaged).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(BackupError);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('with __proto__ anywhere reaches no object', async () => {
    const tricked = event.replace('{', '{"__proto__":{"boundary":"evil_______"},');
    const staged = await readText(`${head(1)}\n${tricked}`).catch((error: unknown) => error);
    if (!(staged instanceof BackupError)) throw new Error('expected a refusal');
    expect(staged.type).toBe('line');
    expect(({} as Record<string, unknown>)['boundary']).toBeUndefined();
  });
});
