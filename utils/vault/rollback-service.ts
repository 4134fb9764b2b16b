import { FINDING_KEY, type HeaderFinding, isRolledBack } from './finding';
import { isNewer } from './header';
import { putHeader } from './homes-service';
import { withSlots } from './vault';
import { type VaultHomes, vaultNow } from './vault-service';

/**
 * Where an older header took the place of the latest one, in both homes, nothing tells what was different in that one. So the person is told,
 * and the header goes on from a generation above all that were seen, lest the same is found for ever. Only the background calls this.
 * @param latest the highest generation in the journal's segments, which were read before
 */
export async function goOnAfterRollback(homes: VaultHomes, latest: number): Promise<void> {
  const now = await vaultNow(homes);
  if (now.type !== 'open' || !isRolledBack(now.vault.header, latest)) return;
  // Told first: who is killed in between finds it again.
  await homes.session.set(FINDING_KEY, 'rolledBack' satisfies HeaderFinding);
  const { header } = now.vault;
  if (isNewer(header)) return;
  const above = { ...now.vault, header: { ...header, generation: latest } };
  await putHeader(homes, await withSlots(above, header.slots), null);
}
