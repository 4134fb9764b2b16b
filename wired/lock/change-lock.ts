import { homes } from '@/utils/platform/homes';
import { sendLockChange } from '@/utils/platform/send-edit';
import type { Sentence } from '@/utils/sentence/sentence';
import type { LockChange } from '@/utils/vault/change-lock';
import { troubleWith } from '@/utils/vault/unlock-service';
import type { OpenVault } from '@/utils/vault/vault';
import { vaultNow } from '@/utils/vault/vault-service';

/** Changes the lock of the vault as it is now. @returns why not, or `null` */
export async function changeLock(
  change: (vault: OpenVault, lock: boolean) => Promise<LockChange | null>,
): Promise<Sentence | null> {
  try {
    const now = await vaultNow(homes);
    if (now.type !== 'open') return { key: 'vault.locked' };
    const changed = await change(now.vault, now.lock);
    if (changed === null) return { key: 'vault.outdated' };
    const replaced = await sendLockChange(changed);
    return replaced.type === 'refused' ? replaced.sentence : null;
  } catch (error) {
    return troubleWith(error);
  }
}
