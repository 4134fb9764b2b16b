import { useEffect, useRef, useState } from 'preact/hooks';
import { stretch } from '@/utils/platform/stretch-worker';
import type { StretchProgress } from '@/utils/vault/stretch-report';
import type { Stretching } from '@/utils/vault/unlock-service';

/** Stretching that ends with the view that wants it. `progress`: of what goes on just now. */
export function useStretching(): {
  readonly progress: StretchProgress | null;
  /** Takes back what is shown of it. */
  readonly ended: () => void;
  readonly begin: () => Stretching;
} {
  const [progress, setProgress] = useState<StretchProgress | null>(null);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  return {
    progress,
    ended: () => setProgress(null),
    begin() {
      stop.current?.abort();
      stop.current = new AbortController();
      setProgress({ share: 0, seconds: 0 });
      return { stretch, onProgress: setProgress, signal: stop.current.signal };
    },
  };
}
