import { useEffect, useState } from 'preact/hooks';
import { homes } from '@/utils/platform/homes';
import { localStore, sessionStore } from '@/utils/platform/store';
import type { Sentence } from '@/utils/sentence/sentence';
import { HEADER_KEY } from '@/utils/vault/homes-service';
import { troubleWith } from '@/utils/vault/unlock-service';
import { VAULT_KEY, type VaultNow, vaultNow } from '@/utils/vault/vault-service';

export type VaultSeen = VaultNow | { readonly type: 'trouble'; readonly sentence: Sentence };

/** As it was seen last, for the room that is entered next: the page itself always looks, so this is never from before a lock. */
let latest: VaultSeen | null = null;

/** The vault now, and again after each lock, unlocking and change of keys, whichever window made it; `null` before the first look. */
export function useVault(): VaultSeen | null {
  const [seen, setSeen] = useState(latest);
  useEffect(() => {
    const stop = new AbortController();
    let looks = 0;
    const look = async (): Promise<void> => {
      looks += 1;
      const mine = looks;
      const next = await vaultNow(homes).catch((error: unknown) => ({
        type: 'trouble' as const,
        sentence: troubleWith(error),
      }));
      if (stop.signal.aborted || mine !== looks) return;
      latest = next;
      setSeen(next);
    };
    sessionStore.onChange(VAULT_KEY, () => void look(), stop.signal);
    localStore.onChange(HEADER_KEY, () => void look(), stop.signal);
    void look();
    return () => stop.abort();
  }, []);
  return seen;
}
