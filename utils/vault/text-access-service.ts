import type { OpenVault } from './vault';
import { type VaultHomes, vaultNow, vaultNowOrNew } from './vault-service';

/** What opens the person's sealed words: a vault, none that was made yet, or nothing for now. */
export type TextAccess =
  | { readonly type: 'open'; readonly vault: OpenVault }
  | { readonly type: 'none' }
  | { readonly type: 'locked' };

/** A vault that cannot be opened keeps nobody's boundaries from holding. */
export async function textAccess(homes: VaultHomes): Promise<TextAccess> {
  const now = await vaultNow(homes).catch(() => ({ type: 'locked' as const }));
  return now.type === 'open' ? { type: 'open', vault: now.vault } : { type: now.type };
}

/** `null` while locked. */
export async function vaultForText(homes: VaultHomes, access: TextAccess): Promise<OpenVault | null> {
  switch (access.type) {
    case 'open':
      return access.vault;
    case 'locked':
      return null;
    case 'none': {
      const made = await vaultNowOrNew(homes);
      return made.type === 'open' ? made.vault : null;
    }
  }
}
