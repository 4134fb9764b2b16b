import { LIVE_KEYS, readLiveState } from '../enforcement/live-state';
import { openNow } from '../enforcement/open-now';
import { offeredLookBack, type ToLookBack } from '../journal/recent';
import { readRecent } from '../journal/recent-service';
import type { Store } from '../platform/store';

interface OfferParts {
  readonly session: Pick<Store, 'get'>;
  /** Whether it would be offered in a private window, where nothing of it could be kept. */
  readonly inPrivate: boolean;
  /** Unix milliseconds. */
  readonly now: number;
}

/** The pause at which to offer a look back, if the hour is calm: soon after a pause it is not, and neither while something is open. */
export async function lookBackToOffer({ session, inPrivate, now }: OfferParts): Promise<ToLookBack | null> {
  if (inPrivate) return null;
  const [recent, live] = await Promise.all([readRecent(session), session.get(LIVE_KEYS.main)]);
  return openNow(readLiveState(live), now).size > 0 ? null : offeredLookBack(recent, now);
}
