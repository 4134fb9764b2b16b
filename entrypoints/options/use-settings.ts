import { useEffect, useState } from 'preact/hooks';
import { localStore } from '@/utils/platform/store';
import type { SettingsRead } from '@/utils/settings/read-settings';
import { loadSettings, SETTINGS_KEY } from '@/utils/settings/settings-service';

/** What is set now, and again after each change, whichever window made it; `null` before the first look. */
export function useSettings(): SettingsRead | null {
  const [read, setRead] = useState<SettingsRead | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => void loadSettings(localStore).then((next) => !stop.signal.aborted && setRead(next));
    localStore.onChange(SETTINGS_KEY, look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  return read;
}
