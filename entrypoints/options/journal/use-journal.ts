import { useCallback, useEffect, useState } from 'preact/hooks';
import { foldTimeNow } from '@/utils/journal/fold-time-service';
import type { Journal } from '@/utils/journal/journal';
import { readJournal } from '@/utils/journal/journal-service';
import { systemClock } from '@/utils/platform/clock';
import { homes } from '@/utils/platform/homes';
import { foldInWorker } from '@/utils/platform/journal-worker';
import type { Sentence } from '@/utils/sentence/sentence';
import { VaultError } from '@/utils/vault/vault-error';

export type OpenedJournal =
  | { readonly type: 'loading' }
  | { readonly type: 'trouble'; readonly sentence: Sentence }
  | { readonly type: 'journal'; readonly journal: Journal };

/** The whole journal. Throws a `VaultError` where the vault does not open, or is locked. */
export async function readWhole(): Promise<Journal> {
  return readJournal(homes, await foldTimeNow(homes, systemClock), foldInWorker);
}

/** The journal now, and again when the window comes to the front or `look` is called. */
export function useJournal(): { readonly opened: OpenedJournal; readonly look: () => Promise<void> } {
  const [opened, setOpened] = useState<OpenedJournal>({ type: 'loading' });
  const look = useCallback(
    () =>
      readWhole().then(
        (journal) => setOpened({ type: 'journal', journal }),
        (error: unknown) => setOpened({ type: 'trouble', sentence: troubleWith(error) }),
      ),
    [],
  );
  useEffect(() => {
    void look();
    const again = (): void => void look();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [look]);
  return { opened, look };
}

function troubleWith(error: unknown): Sentence {
  return { key: error instanceof VaultError ? error.sentence : 'vault.notOpened' };
}
