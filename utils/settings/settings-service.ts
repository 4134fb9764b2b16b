import type { Store } from '../platform/store';
import { readSettings, type SettingsRead } from './read-settings';

export const SETTINGS_KEY = 'settings';

export async function loadSettings(local: Pick<Store, 'get'>): Promise<SettingsRead> {
  return readSettings(await local.get(SETTINGS_KEY));
}

/** What to tell the person where the settings cannot be used. */
export function troubleWith(read: Exclude<SettingsRead, { type: 'settings' }>): string {
  return read.type === 'newer'
    ? 'Your boundaries were saved by a newer Breakwater. Please update Breakwater. Until then they stand as they are.'
    : 'Breakwater cannot read your boundaries just now. They stand as they were.';
}
