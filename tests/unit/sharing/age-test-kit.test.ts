import { gunzipSync, inflateSync } from 'node:zlib';
import * as kit from 'cctv-age';
import { expect, test } from 'vitest';
import { ageBytes, unarmored } from '@/utils/sharing/age-text';
import { openAge } from '@/utils/sharing/open-age';
import { SharingError } from '@/utils/sharing/sharing-error';

/** One file of age's own test kit (https://c2sp.org/CCTV/age): lines that say what to expect, a blank one, and the age file. */
interface Case {
  readonly name: string;
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly file: Uint8Array;
}

function caseOf(name: string, whole: Uint8Array): Case {
  const end = Buffer.from(whole).indexOf('\n\n');
  const fields = new Map<string, string[]>();
  for (const line of Buffer.from(whole.subarray(0, end)).toString().split('\n')) {
    const [key = '', value = ''] = line.split(': ');
    fields.set(key, [...(fields.get(key) ?? []), value]);
  }
  const rest = whole.subarray(end + 2);
  const compressed = fields.get('compressed')?.[0];
  return {
    name,
    fields,
    file: compressed === 'zlib' ? inflateSync(rest) : compressed === 'gzip' ? gunzipSync(rest) : rest,
  };
}

const CASES = Object.entries(kit as unknown as Record<string, Uint8Array>)
  .filter(([name]) => name !== 'default')
  .map(([name, whole]) => caseOf(name, whole));

/** Good files that hold more than a summary may: we stop there, and age goes on. */
const TOO_LARGE = ['stream_257_chunks', 'stream_257_chunks_full', 'stream_258_chunks', 'stream_three_chunks'];

test('the whole kit is here', () => {
  expect(CASES.length).toBeGreaterThan(100);
});

test.for(CASES.map((each) => [each.name, each] as const))('%s', async ([name, { fields, file }]) => {
  const expected = fields.get('expect')?.[0];
  const [identity = null] = fields.get('identity') ?? [];
  const [passphrase] = fields.get('passphrase') ?? [];
  const open = async () => {
    const bytes =
      fields.get('armored')?.[0] === 'yes' ? unarmored(Buffer.from(file).toString('latin1')) : ageBytes(file);
    return openAge(bytes, { identity, ...(passphrase !== undefined && { passphrase }) });
  };
  const outcome = await open().then(
    ({ plain }) => ({ type: 'opened' as const, plain }),
    (error: unknown) => ({ type: 'refused' as const, error }),
  );
  if (outcome.type === 'refused') {
    const { error } = outcome;
    if (!(error instanceof SharingError)) throw error;
    if (expected === 'success') expect([name, error.type]).toEqual([expect.toBeOneOf(TOO_LARGE), 'too-large']);
    return;
  }
  expect(expected).toBe('success');
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(outcome.plain))).toString('hex');
  expect(digest).toBe(fields.get('payload')?.[0]);
});
