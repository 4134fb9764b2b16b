import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalContent } from '@/utils/backup/journal-lines';
import { readDay } from '@/utils/journal/day';
import { EMPTY_JOURNAL } from '@/utils/journal/journal';
import { createStage } from '@/utils/journal/stage';
import { readText, textOf } from '../../support/backup';
import { anyEvent, content } from '../../support/backup-builders';
import { id } from '../../support/builders';

test('the head says how many events follow, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const stage = createStage();
      for (const event of events) stage.add(event);
      const content = journalContent({ ...EMPTY_JOURNAL, months: [stage.gathered()], notes: stage.notes() });
      expect(content.count).toBe([...content.events].length);
    }),
  );
});

test('days that are only counted come back as they were', async () => {
  const days = [
    { type: 'counted', until: '2026-01-03', keptFor: 365 },
    { type: 'day', date: '2026-01-01', boundary: id('one'), pauses: 3, left: 2, continued: 1, closed: 0 },
    { type: 'day', date: '2026-01-01', boundary: id('two'), pauses: 1, left: 0, continued: 0, closed: 1 },
    { type: 'day-gap', date: '2026-01-02', cause: 'off' },
  ] as const;
  const { stage } = await readText(await textOf(content({ days })));
  expect(stage.kept()).toEqual({
    until: readDay('2026-01-03'),
    keptFor: 365,
    days: [
      {
        date: '2026-01-01',
        counts: [
          { boundary: id('one'), pauses: 3, left: 2, continued: 1, closed: 0 },
          { boundary: id('two'), pauses: 1, left: 0, continued: 0, closed: 1 },
        ],
        gaps: [],
      },
      { date: '2026-01-02', counts: [], gaps: ['off'] },
    ],
  });
});
