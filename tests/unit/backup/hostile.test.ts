import { expect, test } from 'vitest';
import { BackupError } from '@/utils/backup/backup-error';
import { readText } from '../../support/backup';
import { content } from '../../support/backup-builders';
import { costOf } from '../../support/cost';

const MB = 1024 ** 2;
const head = (events: number): string => `{"format":"breakwater-backup","version":1,"made":1,"events":${events}}\n`;
const filled = (line: string, bytes = 4 * MB): string => `${line}\n`.repeat(Math.floor(bytes / (line.length + 1)));
const deep = '['.repeat(30_000);
const note = JSON.stringify({
  type: 'note',
  id: '0123456789abcdef',
  at: 0,
  offset: 0,
  about: { type: 'day', date: '2026-01-01' },
  text: '\u0000'.repeat(1000),
});
const { id: _, ...held } = { ...content().settings.boundaries[0], id: '' };
const boundary = JSON.stringify({ type: 'boundary', boundary: { ...held, id: 'boundary000' } });
const more = JSON.stringify({ type: 'more', boundary: 'boundary000', sites: held.sites?.slice(0, 1), words: [] });

test.for([
  ['lines of a kind that is not known', filled('{"type":"x"}')],
  ['nothing but ends of lines', '\n'.repeat(8 * MB)],
  ['blanks', filled(' '.repeat(60_000))],
  ['brackets that are closed', filled(`{"type":"x","x":${deep}${']'.repeat(30_000)}}`)],
  ['brackets that are not', filled(deep)],
  ['a line without an end', 'x'.repeat(8 * MB)],
  ['days of one date', filled('{"type":"day-gap","date":"2026-01-01","cause":"off"}')],
  ['more days than there may be', filled('{"type":"day-gap","date":"2026-01-01","cause":"off"}', 16 * MB)],
  ['one boundary, site by site', `${boundary}\n${filled(more)}`],
  [
    'more of a boundary, and of nothing',
    `${boundary}\n${filled('{"type":"more","boundary":"boundary000","sites":[],"words":[]}')}`,
  ],
  ['the same note again and again', filled(note)],
  ['numbers that are as long as a line', filled(`{"type":"x","x":${'9'.repeat(60_000)}}`)],
] as const)('a backup of %s costs no more than two seconds and 300 MB', async ([, lines]) => {
  const bytes = new TextEncoder().encode(`${head(0)}${lines}`);
  const { ms, mb } = await costOf(async () => {
    const result = await readText(bytes, 64 * 1024).catch((error: unknown) => error);
    if (result instanceof Error) expect(result).toBeInstanceOf(BackupError);
  });
  expect(ms).toBeLessThan(2000);
  expect(mb).toBeLessThan(300);
});
