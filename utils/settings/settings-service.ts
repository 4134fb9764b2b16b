import type { Store } from '../platform/store';
import type { SentenceKey } from '../sentence/sentence';
import { openText, sealText } from '../vault/private-text';
import { type TextAccess, textAccess, vaultForText } from '../vault/text-access-service';
import type { VaultHomes } from '../vault/vault-service';
import { readSettings, type SettingsRead } from './read-settings';
import type { Settings } from './settings';
import { takeTextApart, withText } from './settings-text';

export const SETTINGS_KEY = 'settings';
/** The names and reasons, sealed. */
export const SETTINGS_TEXT_KEY = 'settings-private';

export interface SettingsHomes extends VaultHomes {
  readonly local: Pick<Store, 'get' | 'setAll'>;
}

export interface SettingsLoaded {
  readonly read: SettingsRead;
  readonly access: TextAccess;
}

/** While the vault is locked, or where it cannot be opened, names and reasons are empty, but for what may be shown then. */
export async function loadSettings(homes: SettingsHomes): Promise<SettingsLoaded> {
  const { read, access } = await load(homes);
  return { read, access };
}

async function load(homes: SettingsHomes): Promise<SettingsLoaded & { readonly unopened: boolean }> {
  const [stored, sealed, access] = await Promise.all([
    homes.local.get(SETTINGS_KEY),
    homes.local.get(SETTINGS_TEXT_KEY),
    textAccess(homes),
  ]);
  const read = readSettings(stored);
  if (read.type !== 'settings' || access.type !== 'open') return { read, access, unopened: false };
  const text = await openText(access.vault, 'settings', sealed);
  const unopened = sealed !== undefined && text === undefined;
  return { read: { ...read, settings: withText(read.settings, text) }, access, unopened };
}

/** @param access as they were when these settings were loaded: what could not be read then is not written over. Only the background calls this. */
export async function saveSettings(homes: SettingsHomes, settings: Settings, access: TextAccess): Promise<void> {
  const { open, text } = takeTextApart(settings);
  const vault = await vaultForText(homes, access);
  if (vault === null) return homes.local.setAll({ [SETTINGS_KEY]: settings });
  await homes.local.setAll({ [SETTINGS_KEY]: open, [SETTINGS_TEXT_KEY]: await sealText(vault, 'settings', text) });
}

/** Seals the words under the vault's present key; what could not be opened stays as it is. The same twice is the same as once. Only the background calls this. */
export async function sealSettings(homes: SettingsHomes): Promise<void> {
  if ((await homes.local.get(SETTINGS_KEY)) === undefined) return;
  const { read, access, unopened } = await load(homes);
  if (read.type === 'settings' && access.type !== 'locked' && !unopened)
    await saveSettings(homes, read.settings, access);
}

/** What to tell the person where the settings cannot be used. */
export function troubleWith(read: Exclude<SettingsRead, { type: 'settings' }>): SentenceKey {
  return read.type === 'newer' ? 'settings.newer' : 'settings.unreadable';
}
