import { useEffect, useState } from 'preact/hooks';
import { access } from '@/utils/platform/access';

/** The match patterns that the browser grants now, and again after each change; `null` before the first look. */
export function useGranted(): readonly string[] | null {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => void access.granted().then((next) => !stop.signal.aborted && setGranted(next));
    access.onChange(look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  return granted;
}
