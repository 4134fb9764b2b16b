import type { Store } from '../platform/store';
import type { SentenceKey } from '../sentence/sentence';
import { readSettings, type SettingsRead } from './read-settings';

export const SETTINGS_KEY = 'settings';

export async function loadSettings(local: Pick<Store, 'get'>): Promise<SettingsRead> {
  return readSettings(await local.get(SETTINGS_KEY));
}

/** What to tell the person where the settings cannot be used. */
export function troubleWith(read: Exclude<SettingsRead, { type: 'settings' }>): SentenceKey {
  return read.type === 'newer' ? 'settings.newer' : 'settings.unreadable';
}
