import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { OutcomeEvent } from '@/utils/journal/event';
import { appendEvent, readJournal } from '@/utils/journal/journal-service';
import { createRecent } from '@/utils/journal/recent-service';
import { openDatabase } from '@/utils/platform/database';
import { id } from '../../support/builders';
import { KEEP_ALL } from '../../support/journal-of';
import { memoryStore } from '../../support/memory-store';
import { memoryHomes } from '../../support/vault-builders';

const rated = (number: number): OutcomeEvent => ({
  type: 'left',
  id: number.toString(16).padStart(16, '0'),
  at: 1000 + number,
  offset: 0,
  boundary: id('a'),
  pause: `f${number.toString(16).padStart(15, '0')}`,
  seconds: 5,
  exercise: { name: 'surf', finished: true, seconds: 30 },
  urge: 5,
  urgeAfter: 4,
});
const journal = { ...memoryHomes(), database: openDatabase('recent') };

test('before the journal was read there is nothing, and after it all that was sealed, each event once', async () => {
  const recent = createRecent(memoryStore(), () => readJournal(journal, KEEP_ALL));
  await appendEvent(journal, rated(1));
  expect((await recent.now()).effects).toEqual({});
  // Two starts may both want it, and a pause may end meanwhile.
  const warming = [recent.warm(), recent.warm()];
  await appendEvent(journal, rated(2));
  await recent.note(rated(2));
  await Promise.all(warming);
  expect((await recent.now()).effects).toEqual({ surf: { count: 2, drop: 2 } });
  await recent.note(rated(3));
  await recent.warm();
  expect((await recent.now()).effects).toEqual({ surf: { count: 3, drop: 3 } });
});
