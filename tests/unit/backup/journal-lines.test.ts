import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalContent } from '@/utils/backup/journal-lines';
import { EMPTY_JOURNAL } from '@/utils/journal/journal';
import { createStage } from '@/utils/journal/stage';
import { anyEvent } from '../../support/backup-builders';

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
