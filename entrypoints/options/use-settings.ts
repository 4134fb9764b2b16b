import { useEffect, useState } from 'preact/hooks';
import { localStore, onLocalChange } from '@/utils/platform/store';
import type { SettingsRead } from '@/utils/settings/settings';
import { loadSettings, SETTINGS_KEY } from '@/utils/settings/settings-service';

/** What is set now, and again after each change, whichever window made it; `null` before the first look. */
export function useSettings(): SettingsRead | null {
  const [read, setRead] = useState<SettingsRead | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => void loadSettings(localStore).then((next) => !stop.signal.aborted && setRead(next));
    onLocalChange(SETTINGS_KEY, look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  return read;
}
