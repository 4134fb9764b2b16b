import { homes } from '@/utils/platform/homes';
import { fits, passphraseSecret, type Stretching, troubleWith, type Unlocked } from '@/utils/vault/unlock-service';
import { vaultNow } from '@/utils/vault/vault-service';

/** Whether this is the passphrase of the lock that is open just now. Rejects when aborted. */
export async function fitsNow(passphrase: string, stretching: Stretching): Promise<Unlocked> {
  const now = await vaultNow(homes).catch(troubleWith);
  if ('key' in now) return { type: 'trouble', sentence: now };
  if (now.type !== 'open') return { type: 'trouble', sentence: { key: 'vault.locked' } };
  return fits(now.vault.header, passphraseSecret(passphrase, stretching), stretching.signal);
}
