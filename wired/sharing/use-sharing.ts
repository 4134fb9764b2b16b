import { useEffect, useState } from 'preact/hooks';
import { homes } from '@/utils/platform/homes';
import { localStore, sessionStore } from '@/utils/platform/store';
import type { SharingRead } from '@/utils/sharing/read-sharing';
import { SHARING_TEXT_KEY } from '@/utils/sharing/sharing-key';
import { loadSharing } from '@/utils/sharing/sharing-service';
import { VAULT_KEY } from '@/utils/vault/vault-service';

/** Sharing now, and again after each change, whichever window made it; `null` before the first look. */
export function useSharing(): SharingRead | null {
  const [read, setRead] = useState<SharingRead | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => void loadSharing(homes).then((next) => !stop.signal.aborted && setRead(next));
    localStore.onChange(SHARING_TEXT_KEY, look, stop.signal);
    sessionStore.onChange(VAULT_KEY, look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  return read;
}
