import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentsOf } from '@/utils/backup/contents';
import { runAge } from '../../support/age-program';
import { eventsIn, opened, PASSPHRASE, saved, textOf } from '../../support/backup';
import { content, SOME_EVENTS } from '../../support/backup-builders';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breakwater-age-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** As somebody would write one in an editor that ends lines as Windows does, and forgets the last one's end. */
const BY_HAND = [
  '\uFEFF{"format":"breakwater-backup","version":1,"made":1795550000000,"events":2}',
  '{"type":"first-step","step":"Stand up and open the window"}',
  '',
  '{"type":"shown","id":"0123456789abcdef","at":1795540000000,"offset":60,"boundary":"evenings___"}',
  '{"type":"left","id":"0123456789abcde0","at":1795540012000,"offset":60,"boundary":"evenings___","pause":"0123456789abcdef","seconds":12}',
].join('\r\n');

test('the age program and jq open what we save', async () => {
  const [file, text] = [join(folder, 'ours.age'), join(folder, 'ours.ndjson')];
  await writeFile(file, await saved(content()));
  await runAge(['-d', '-o', text, file], [PASSPHRASE]);
  expect(await readFile(text, 'utf8')).toBe(await textOf(content()));
  const jq = await promisify(execFile)('jq', ['-c', 'select(.type == "left") | .seconds', text]);
  expect(jq.stdout.trim()).toBe('12');
});

test.for([
  ['as it comes', []],
  ['armored', ['-a']],
] as const)('a file that was made by hand with the age program is read, %s', async ([, how]) => {
  const [text, file] = [join(folder, 'hand.ndjson'), join(folder, `hand${how.join('')}.age`)];
  await writeFile(text, BY_HAND);
  await runAge(['-p', ...how, '-o', file, text], [PASSPHRASE, PASSPHRASE]);
  const staged = await opened(await readFile(file));
  expect(contentsOf(staged)).toMatchObject({ events: 2, plan: { steps: 1 }, unknown: 0 });
  expect(eventsIn(staged).map(({ type }) => type)).toEqual(SOME_EVENTS.map(({ type }) => type));
});
