import { beforeAll, expect, test } from 'vitest';
import { say } from '@/components/shell/say';
import { editedSharing } from '@/utils/sharing/edited-sharing';
import { hashOf } from '@/utils/sharing/hash';
import type { Sharing } from '@/utils/sharing/sharing';
import { BAD_ADDRESSES } from '../../support/bad-summaries/addresses';
import { BAD_ENVELOPES } from '../../support/bad-summaries/envelopes';
import { BAD_FILES } from '../../support/bad-summaries/files';
import { type Bad, KIB } from '../../support/bad-summaries/make';
import { BAD_PAYLOADS } from '../../support/bad-summaries/payloads';
import { errorOf, forged, NOW, reader, receive, sealed, summary } from '../../support/sharing-builders';

/** A reader who has taken sequence 5. */
const LAST = { sequence: 5, previous: 'cd'.repeat(32) };
const lastPayload = JSON.stringify(summary(LAST));

const ROWS: readonly Bad[] = [
  ['the same again', 'again', () => forged(lastPayload)],
  ['an older sequence', 'older', () => forged(summary({ sequence: 4, previous: 'ab'.repeat(32) }))],
  ['the same sequence with something else in it', 'forked', () => forged(summary({ ...LAST, note: 'Another.' }))],
  ['the next one, after another one', 'forked', () => forged(summary({ sequence: 6, previous: 'ef'.repeat(32) }))],
  ['a new row that is as old', 'older', () => forged(summary({ feed: 'ee'.repeat(16) }))],
  [
    'a new row that is older',
    'older',
    () => forged(summary({ feed: 'ee'.repeat(16), created: '2020-01-01T00:00:00Z' })),
  ],
];

const ALL = [...BAD_FILES, ...BAD_ENVELOPES, ...BAD_PAYLOADS, ...BAD_ADDRESSES, ...ROWS];
let before: Sharing;

beforeAll(async () => {
  const received = await receive(await forged(lastPayload));
  if (received.type !== 'received') throw new Error(received.type);
  before = received.sharing;
  expect(before.senders[0]?.last?.hash).toBe(hashOf(lastPayload));
});

test('there are many, and no two are called the same', () => {
  expect(ALL.length).toBeGreaterThan(120);
  expect(new Set(ALL.map(([what]) => what)).size).toBe(ALL.length);
});

test.for(ALL)('%s: %s', async ([, problem, make, passphrase]) => {
  const given = await make();
  const kept = JSON.stringify(before);
  const started = performance.now();
  const memory = process.memoryUsage();
  const error = await errorOf(receive(given, before, passphrase));
  const used = process.memoryUsage();
  expect(performance.now() - started).toBeLessThan(1000);
  expect(used.heapUsed + used.external - memory.heapUsed - memory.external).toBeLessThan(100 * KIB * KIB);
  expect(error.type, error.message).toBe(problem);
  const said = say(error.sentence);
  expect(said).toMatch(/^\p{Lu}.*[.]$/u);
  expect(said.length).toBeLessThan(220);
  expect(JSON.stringify(before)).toBe(kept);
  expect(Object.prototype).not.toHaveProperty('note');
});

test('what is passed to the background by a page that errs changes nothing either', () => {
  const older = JSON.stringify(summary({ sequence: 4, previous: 'ab'.repeat(32) }));
  for (const payload of ['', '{', older, JSON.stringify({ ...summary(), note: 'a\0b' })])
    expect(editedSharing(before, { type: 'receive', payload, at: NOW }).type).toBe('refused');
});

test('HTML is text like any other, and stays as it is', async () => {
  const note = '<img src=x onerror=alert(1)> & "quotes" </script>';
  const { summary: read } = await receive(await forged(summary({ note })));
  expect(read.note).toBe(note);
});

test('scripts that are written with joiners, and emoji, are welcome', async () => {
  const note = 'می‌خواهم · क्‍ष · 👩‍👩‍👧 · é';
  expect((await receive(await forged(summary({ note })))).summary.note).toBe(note);
});

test('who has no key yet is told to make a card', async () => {
  expect((await errorOf(receive(await sealed(), reader({ identity: null })))).type).toBe('no-key');
});
