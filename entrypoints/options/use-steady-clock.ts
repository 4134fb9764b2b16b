import { useEffect, useState } from 'preact/hooks';
import { localStore } from '@/utils/platform/store';
import { readSteadyClock, STEADY_KEY, type SteadyClock } from '@/utils/time/steady-clock';

/** The steady clock as it was last seen; `null` before the first look. */
export function useSteadyClock(): SteadyClock | null {
  const [clock, setClock] = useState<SteadyClock | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void =>
      void localStore.get(STEADY_KEY).then((stored) => !stop.signal.aborted && setClock(readSteadyClock(stored)));
    localStore.onChange(STEADY_KEY, look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  return clock;
}
