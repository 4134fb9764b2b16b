import { useEffect, useState } from 'preact/hooks';
import { offeredLookBack } from '@/utils/journal/recent';
import { readRecent } from '@/utils/journal/recent-service';
import { systemClock } from '@/utils/platform/clock';
import { sessionStore } from '@/utils/platform/store';

/** Whether there was a time to look back at, and the hour was calm, when the page was opened: nothing comes up while somebody works on it. */
export function useMayLookBack(): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    void readRecent(sessionStore).then((recent) => setMay(offeredLookBack(recent, systemClock.now()) !== null));
  }, []);
  return may;
}
