import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strength } from '@/utils/strength/strength';

/** The words that passphrases are compared with are more than a megabyte: only this form loads them. */
const loadMeter = () => import('@/utils/strength/meter');

/** Typing does not wait for the look at what was typed. */
const AFTER_MS = 120;

export function useStrength(): { readonly strength: Strength | null; readonly look: (passphrase: string) => void } {
  const [strength, setStrength] = useState<Strength | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    void loadMeter();
    return () => clearTimeout(timer.current);
  }, []);
  return {
    strength,
    look(passphrase) {
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => void loadMeter().then(({ measure }) => setStrength(measure(passphrase))),
        AFTER_MS,
      );
    },
  };
}
