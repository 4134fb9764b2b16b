import type { Sharing } from './sharing';

/** Long enough not to nag, short enough to meet a time in which something changed. */
const ASKED_AGAIN_AFTER_MS = 60 * 86_400_000;

/**
 * Whether the person is asked if they want this themselves: before anything is shared, and now and then while there is somebody to share with.
 * @param now Unix milliseconds
 */
export function askingOf({ askedAt, partners }: Sharing, now: number): 'first' | 'again' | null {
  if (askedAt === null) return 'first';
  // A clock that was put back asks again sixty days after what it says now, at most.
  return partners.length > 0 && Math.abs(now - askedAt) >= ASKED_AGAIN_AFTER_MS ? 'again' : null;
}
