/** What often stands behind an urge. */
export const NEED_IDS = ['hungry', 'angry', 'lonely', 'tired'] as const;

export type NeedId = (typeof NEED_IDS)[number];
