import type { RefreshHours } from '@/utils/list/list';
import type { SentenceKey } from '@/utils/sentence/sentence';

/** How often a list is fetched again: as a choice of the form, and as said of a list. */
export const REFRESH_TEXT = {
  24: { choice: 'list.everyDay', said: 'list.fetchedDay' },
  72: { choice: 'list.everyThreeDays', said: 'list.fetchedThreeDays' },
  168: { choice: 'list.everyWeek', said: 'list.fetchedWeek' },
} as const satisfies Readonly<Record<RefreshHours, { readonly choice: SentenceKey; readonly said: SentenceKey }>>;
