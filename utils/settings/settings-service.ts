import type { Store } from '../platform/store';
import { readSettings, type Settings, type SettingsRead } from './settings';

export const SETTINGS_KEY = 'settings';

export async function loadSettings(local: Pick<Store, 'get'>): Promise<SettingsRead> {
  return readSettings(await local.get(SETTINGS_KEY));
}

/** Changes what is stored; does nothing and returns `false` where it cannot be read, so that nothing is written over. */
export async function changeSettings(
  local: Pick<Store, 'get' | 'set'>,
  change: (settings: Settings) => Settings,
): Promise<boolean> {
  const read = await loadSettings(local);
  if (read.type !== 'settings') return false;
  await local.set(SETTINGS_KEY, change(read.settings));
  return true;
}

/** What to tell the person where the settings cannot be used. */
export function troubleWith(read: Exclude<SettingsRead, { type: 'settings' }>): string {
  return read.type === 'newer'
    ? 'Your boundaries were saved by a newer Breakwater. Please update Breakwater. Until then they stand as they are.'
    : 'Breakwater cannot read your boundaries just now. They stand as they were.';
}
