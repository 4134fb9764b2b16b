import { useEffect, useState } from 'preact/hooks';
import { sessionStore } from '@/utils/platform/store';
import { FINDING_KEY, type HeaderFinding, readFinding } from '@/utils/vault/finding';

/** What was put right about the keys and not read yet; `null`: nothing. */
export function useFinding(): { readonly finding: HeaderFinding | null; readonly understood: () => void } {
  const [finding, setFinding] = useState<HeaderFinding | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void =>
      void sessionStore.get(FINDING_KEY).then((found) => !stop.signal.aborted && setFinding(readFinding(found)));
    sessionStore.onChange(FINDING_KEY, look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  function understood(): void {
    void sessionStore.remove([FINDING_KEY]);
    // The button that had the focus goes away.
    document.querySelector<HTMLElement>('main h1')?.focus();
  }

  return { finding, understood };
}
