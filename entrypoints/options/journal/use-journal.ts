import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Journal } from '@/utils/journal/journal';
import { journalOf } from '@/utils/journal/journal-of';
import { readJournal } from '@/utils/journal/journal-service';
import { homes } from '@/utils/platform/homes';
import type { Sentence } from '@/utils/sentence/sentence';
import { VaultError } from '@/utils/vault/vault-error';

export type OpenedJournal =
  | { readonly type: 'loading' }
  | { readonly type: 'trouble'; readonly sentence: Sentence }
  | { readonly type: 'journal'; readonly journal: Journal };

/** The whole journal. Throws a `VaultError` where the vault does not open, or is locked. */
export async function readWhole(): Promise<Journal> {
  const { events, unopened } = await readJournal(homes);
  return journalOf(events, unopened);
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
