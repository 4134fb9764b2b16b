import { useEffect, useState } from 'preact/hooks';
import { lookBackToOffer } from '@/utils/look-back/offer-service';
import { systemClock } from '@/utils/platform/clock';
import { isPrivate } from '@/utils/platform/extension';
import { sessionStore } from '@/utils/platform/store';

/** Whether there was a time to look back at, and the hour was calm, when the page was opened: nothing comes up while somebody works on it. */
export function useMayLookBack(): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    void lookBackToOffer({ session: sessionStore, inPrivate: isPrivate(), now: systemClock.now() }).then((pause) =>
      setMay(pause !== null),
    );
  }, []);
  return may;
}
