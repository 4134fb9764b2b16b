import { useEffect, useState } from 'preact/hooks';
import type { BoundaryId } from '@/utils/boundary/boundary';
import { LIVE_KEYS, readLiveState } from '@/utils/enforcement/live-state';
import { openNow } from '@/utils/enforcement/open-now';
import { systemClock } from '@/utils/platform/clock';
import { sessionStore } from '@/utils/platform/store';

const LOOKS_EVERY_MS = 15_000;

/** Boundaries that are open just now, and for how many whole minutes. */
export function useOpenNow(): ReadonlyMap<BoundaryId, number> {
  const [open, setOpen] = useState<ReadonlyMap<BoundaryId, number>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void =>
      void sessionStore.get(LIVE_KEYS.main).then((stored) => {
        if (!stop.signal.aborted) setOpen(openNow(readLiveState(stored), systemClock.now()));
      });
    sessionStore.onChange(LIVE_KEYS.main, look, stop.signal);
    const timer = setInterval(look, LOOKS_EVERY_MS);
    look();
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, []);
  return open;
}
