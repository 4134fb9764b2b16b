import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { contentsOf } from '@/utils/backup/contents';
import { readCard } from '@/utils/sharing/card';
import { hashOf } from '@/utils/sharing/hash';
import { readIdentityFile } from '@/utils/sharing/identity-file';
import { safetyNumber } from '@/utils/sharing/safety-number';
import { fromBase64, toHex } from '@/utils/vault/bytes';
import { opened, textOf } from '../../support/backup';
import { content } from '../../support/backup-builders';
import { PARTNER, PERSON, problemOf, reader, receive } from '../../support/sharing-builders';

const at = (name: string): URL => new URL(`../../vectors/${name}`, import.meta.url);
const text = (name: string): string => readFileSync(at(name), 'utf8');
const read = <Output>(name: string, schema: v.GenericSchema<unknown, Output>): Output =>
  v.parse(schema, JSON.parse(text(name)));

const cardsSchema = v.object({
  good: v.array(
    v.object({
      card: v.string(),
      recipient: v.string(),
      verifyingKey: v.string(),
      identity: v.string(),
      seed: v.string(),
    }),
  ),
  bad: v.array(v.object({ why: v.string(), card: v.string() })),
  safetyNumbers: v.array(v.object({ one: v.string(), other: v.string(), digits: v.string() })),
});
const summariesSchema = v.array(
  v.object({ file: v.string(), passphrase: v.optional(v.string()), payload: v.string(), sha256: v.string() }),
);

/** What the check needs beside itself, and this machine has not. */
const MISSING = ['python3', 'age'].filter((program) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
});

test('cards and safety numbers are what the vectors say', async () => {
  const { good, bad, safetyNumbers } = read('cards.json', cardsSchema);
  for (const { card, recipient, verifyingKey, identity, seed } of good) {
    const known = readCard(card);
    expect([known.recipient, toHex(known.verifyingKey)]).toEqual([recipient, verifyingKey]);
    const [made] = [PERSON, PARTNER].filter(({ age }) => age === identity);
    if (made !== undefined) expect([made.card, toHex(fromBase64(made.seed))]).toEqual([card, seed]);
  }
  for (const { card, why } of bad) expect(await problemOf(() => readCard(card)), why).toBe('card');
  for (const { one, other, digits } of safetyNumbers)
    expect(safetyNumber(readCard(one).text, readCard(other).text).join(' ')).toBe(digits);
});

test('the key files of the vectors are read', async () => {
  expect(await readIdentityFile(text('person-key.txt'))).toEqual(PERSON);
  expect(await readIdentityFile(text('partner-key.txt'))).toEqual(PARTNER);
});

test('the summaries of the vectors are received', async () => {
  for (const { file, passphrase, payload, sha256 } of read('summaries.json', summariesSchema)) {
    const received = await receive(text(file), reader(), passphrase);
    expect(received.type).toBe('received');
    expect(received.payload).toBe(payload);
    expect(hashOf(payload)).toBe(sha256);
  }
});

test('the backup of the vectors is read, and is what is written today', async () => {
  const { passphrase } = read('backup.json', v.object({ passphrase: v.string() }));
  const staged = await opened(readFileSync(at('backup.age')), passphrase);
  expect(contentsOf(staged)).toMatchObject({ events: 2, unknown: 0 });
  expect(await textOf(content())).toBe(text('backup.ndjson'));
});

test.skipIf(MISSING.length > 0)(
  `Python and the age program agree, without our code${MISSING.length > 0 ? ` (skipped: no ${MISSING.join(', no ')} here)` : ''}`,
  async () => {
    const { stdout } = await promisify(execFile)('python3', [fileURLToPath(at('check.py'))]);
    expect(stdout.trim().split('\n')).toEqual([
      '3 good cards, 8 bad ones, 3 safety numbers',
      '2 summaries',
      'a backup of 14 lines',
    ]);
  },
);
