import { useEffect, useState } from 'preact/hooks';
import { homes } from '@/utils/platform/homes';
import { localStore, sessionStore } from '@/utils/platform/store';
import type { SettingsRead } from '@/utils/settings/read-settings';
import { loadSettings, SETTINGS_KEY, SETTINGS_TEXT_KEY } from '@/utils/settings/settings-service';
import { VAULT_KEY } from '@/utils/vault/vault-service';

/** What is set now, and again after each change, whichever window made it; `null` before the first look. */
export function useSettings(): SettingsRead | null {
  const [read, setRead] = useState<SettingsRead | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => void loadSettings(homes).then((loaded) => !stop.signal.aborted && setRead(loaded.read));
    localStore.onChange(SETTINGS_KEY, look, stop.signal);
    localStore.onChange(SETTINGS_TEXT_KEY, look, stop.signal);
    sessionStore.onChange(VAULT_KEY, look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  return read;
}
