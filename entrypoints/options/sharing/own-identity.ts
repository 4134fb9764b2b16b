import { homes } from '@/utils/platform/homes';
import { sealInWorker } from '@/utils/platform/seal-worker';
import { sendSharingEdit } from '@/utils/platform/send-edit';
import type { SharingIdentity } from '@/utils/sharing/identity';
import type { Sharing } from '@/utils/sharing/sharing';
import { loadSharing } from '@/utils/sharing/sharing-service';

/** The person's own keys, made where there are none yet; `null` where they could not be kept. */
export async function ownIdentity({ identity }: Sharing): Promise<SharingIdentity | null> {
  if (identity !== null) return identity;
  const made = await sealInWorker({ type: 'identity' });
  await sendSharingEdit({ type: 'put-identity', identity: made });
  // Another window may have been faster, and then its keys are the ones.
  const read = await loadSharing(homes);
  return read.type === 'sharing' ? read.sharing.identity : null;
}
