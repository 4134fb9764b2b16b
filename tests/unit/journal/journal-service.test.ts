import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { JournalEvent } from '@/utils/journal/event';
import { eventsOf } from '@/utils/journal/events-of';
import { EMPTY_JOURNAL } from '@/utils/journal/journal';
import { appendEvent, readJournal } from '@/utils/journal/journal-service';
import { openDatabase } from '@/utils/platform/database';
import { id } from '../../support/builders';
import { KEEP_ALL } from '../../support/journal-of';
import { memoryHomes } from '../../support/vault-builders';

const event = (number: number): JournalEvent => ({
  type: 'shown',
  id: number.toString(16).padStart(16, '0'),
  at: 1000 + number,
  offset: 0,
  boundary: id('a'),
});
let databases = 0;
const homes = () => ({ ...memoryHomes(), database: openDatabase(`journal-${databases++}`) });

test('what was appended is read, each event once', async () => {
  const journal = homes();
  for (const number of [1, 2, 2, 3]) await appendEvent(journal, event(number));
  const read = await readJournal(journal, KEEP_ALL);
  expect([...eventsOf(read)].map(({ at }) => at).sort()).toEqual([1001, 1002, 1003]);
  expect(read.unopened).toBe(0);
});

test('before the first event there is nothing to read, and no vault is made', async () => {
  const journal = homes();
  expect(await readJournal(journal, KEEP_ALL)).toEqual(EMPTY_JOURNAL);
  expect(await journal.local.getAll()).toEqual({});
});

test('where the database fails, local storage stands in, and both are read', async () => {
  const journal = homes();
  await appendEvent(journal, event(1));
  const failing = {
    ...journal,
    database: { ...journal.database, putRecord: () => Promise.reject(new Error('disk is full')) },
  };
  await appendEvent(failing, event(2));
  expect([...eventsOf(await readJournal(journal, KEEP_ALL))]).toHaveLength(2);
});

test('a record that cannot be opened is kept and counted', async () => {
  const journal = homes();
  await appendEvent(journal, event(1));
  await journal.database.putRecord(new Uint8Array(16), new Uint8Array(256));
  expect(await readJournal(journal, KEEP_ALL)).toMatchObject({ unopened: 1 });
  expect((await journal.database.readShelf(null, 10)).rows).toHaveLength(1);
});

test('a lost home of the header is filled from the other one', async () => {
  const journal = homes();
  await appendEvent(journal, event(1));
  await journal.local.remove(['vault']);
  expect([...eventsOf(await readJournal(journal, KEEP_ALL))]).toHaveLength(1);
  expect(await journal.local.get('vault')).toEqual(await journal.database.getHeader());
});
