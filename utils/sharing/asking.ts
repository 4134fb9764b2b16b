import { isTimeToAsk } from './reminder';
import type { Sharing } from './sharing';

/**
 * Whether the person is asked if they want this themselves: before anything is shared, and now and then while there is somebody to share with.
 * @param now Unix milliseconds
 */
export function askingOf(sharing: Pick<Sharing, 'askedAt' | 'partners'>, now: number): 'first' | 'again' | null {
  if (sharing.askedAt === null) return 'first';
  return sharing.partners.length > 0 && isTimeToAsk(sharing, now) ? 'again' : null;
}
