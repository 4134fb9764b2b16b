import { createDrafts } from '@/utils/journal/drafts';
import type { JournalEvent } from '@/utils/journal/event';
import { fold } from '@/utils/journal/fold';
import type { Journal } from '@/utils/journal/journal';
import type { OpenedSegments } from '@/utils/journal/opened';
import type { FoldTime } from '@/utils/journal/retention';
import { createStage } from '@/utils/journal/stage';

/** Nothing is too old. */
export const KEEP_ALL: FoldTime = { today: '2026-11-24', retention: { days: null, older: 'counts' } };

export const NO_SEGMENTS: OpenedSegments = { months: [], notes: [], days: [], unopened: 0, newer: 0, generation: 0 };

/** The journal after these events. */
export function journalOf(events: Iterable<JournalEvent>): Journal {
  const stage = createStage();
  for (const event of events) stage.add(event);
  return fold(NO_SEGMENTS, stage, KEEP_ALL, createDrafts({ device: '0123456789abcdef', sequence: 0 }, 1)).journal;
}
