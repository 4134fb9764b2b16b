import { useEffect, useState } from 'preact/hooks';
import type { DeskParts } from '@/components/sharing/PartnerDesk';
import { say } from '@/components/shell/say';
import type { SharingRead } from '@/utils/sharing/read-sharing';
import { SharingError } from '@/utils/sharing/sharing-error';

/** Makes keys where there are none yet. Of two pages that do so at once, the first counts. */
export function useFirstCard(
  read: SharingRead | null,
  { reading, edit }: Pick<DeskParts, 'reading' | 'edit'>,
): { readonly problem: string | null; readonly again: () => void } {
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const none = read?.type === 'sharing' && read.sharing.identity === null;
  useEffect(() => {
    if (!none) return;
    const stop = new AbortController();
    setProblem(null);
    reading
      .newIdentity(stop.signal)
      .then((identity) => edit({ type: 'put-identity', identity }))
      .then(
        (saved) => {
          if (saved.type === 'refused') setProblem(say(saved.sentence));
        },
        (error: unknown) => {
          if (!stop.signal.aborted)
            setProblem(say(error instanceof SharingError ? error.sentence : { key: 'sharing.inbox.notOpened' }));
        },
      );
    return () => stop.abort();
  }, [none, tries]);
  return { problem, again: () => setTries(tries + 1) };
}
