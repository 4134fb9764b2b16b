/** What of the person's own words may be shown while the vault is locked. It lies unsealed, then. */
export const LOCKED_SHOWS = ['names', 'triggers', 'cards', 'people', 'activities', 'first-steps', 'numbers'] as const;
export type LockedShow = (typeof LOCKED_SHOWS)[number];
