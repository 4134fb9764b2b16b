import type { Store } from '../platform/store';
import { type Bytes, fromBase64, toBase64 } from './bytes';
import { FINDING_KEY, type HeaderFinding, REPAIRING_KEY, readFinding } from './finding';
import { type Header, isAuthentic, isNewer, readHeader } from './header';
import {
  bestFirst,
  type HeaderCopies,
  type HeaderHomes,
  isInBoth,
  isSame,
  presumed,
  putHeader,
  readCopies,
  repairHomes,
} from './homes-service';
import { type DeviceSlot, openSlot, type Slot } from './slot';
import { createVault, type OpenVault, openVault, withSlots } from './vault';
import { VaultError } from './vault-error';
import { VAULT_KEY } from './vault-key';

export interface VaultHomes extends HeaderHomes {
  /** Memory alone: holds the vault key while a vault with a lock is open. */
  readonly session: Pick<Store, 'get' | 'set' | 'remove'>;
}

export type VaultNow =
  /** Nothing was sealed yet. */
  | { readonly type: 'none' }
  | { readonly type: 'locked'; readonly header: Header }
  /** `lock`: whether one is turned on. */
  | { readonly type: 'open'; readonly vault: OpenVault; readonly lock: boolean };

export { VAULT_KEY };

/** Throws a `VaultError` where there is a vault and it cannot be opened by anybody as it stands. */
export async function vaultNow(homes: VaultHomes): Promise<VaultNow> {
  const copies = await readCopies(homes);
  const header = presumed(copies);
  if (header === null) return { type: 'none' };
  if (await contradict(copies)) {
    // What opens by itself proves nothing. Whoever has a passphrase can tell which copy is right.
    const asked = bestFirst(copies).find((copy) => !hasDeviceSlot(copy));
    if (asked !== undefined) return { type: 'locked', header: asked };
    throw new VaultError('altered', 'vault.twoLatest', 'two vaults without a lock');
  }
  const kept = await homes.session.get(VAULT_KEY);
  const memory = typeof kept === 'string' ? fromBase64(kept) : null;
  let locked = false;
  const vault = await openCopies(homes, copies, async (copy) => {
    // An older copy without a lock must not open what a newer one has locked.
    if (locked) return null;
    const key = (await deviceKey(copy)) ?? memory;
    locked = key === null;
    return key;
  });
  if (vault === null) return { type: 'locked', header };
  return { type: 'open', vault, lock: !hasDeviceSlot(vault.header) };
}

/** Where no vault was made yet, makes one. Only the background calls this, one call at a time. */
export async function vaultNowOrNew(homes: VaultHomes): Promise<Exclude<VaultNow, { readonly type: 'none' }>> {
  const now = await vaultNow(homes);
  if (now.type !== 'none') return now;
  await putHeader(homes, await createVault(), null);
  return vaultNowOrNew(homes);
}

/** The header to seal events by, which takes no unlocking. Only the background calls this, one call at a time. */
export async function findOrCreateHeader(homes: VaultHomes): Promise<Header> {
  const found = presumed(await readCopies(homes));
  if (found !== null) return found;
  const header = await createVault();
  await putHeader(homes, header, null);
  return header;
}

/**
 * Opens the vault with what a person has or knows, and remembers its key until it is locked or the browser ends.
 * @param secretOf what opens a slot; `null` where this is no secret for it @returns `null` where the secret opens no slot
 */
export async function unlock(
  homes: VaultHomes,
  secretOf: (slot: Slot) => Promise<Bytes | null>,
): Promise<OpenVault | null> {
  const vault = await openCopies(homes, await readCopies(homes), async ({ slots, vaultId }) => {
    for (const slot of slots) {
      const secret = await secretOf(slot);
      const key = secret === null ? null : await openSlot(slot, vaultId, secret);
      if (key !== null) return key;
    }
    return null;
  });
  if (vault !== null) await homes.session.set(VAULT_KEY, toBase64(vault.vaultKey));
  return vault;
}

/**
 * Puts a changed header in place of the present one. Safe to repeat. Only the background calls this.
 * @param stored as `withSlots` or `withNewKeys` made it @param vaultKey the key that it is signed under
 * Throws a `VaultError`: `locked`, `newer`, or `outdated` where it does not follow the present one.
 */
export async function replaceHeader(homes: VaultHomes, stored: unknown, vaultKey: Bytes): Promise<void> {
  const now = await vaultNowOrNew(homes);
  if (now.type !== 'open') throw new VaultError('locked', 'vault.locked', 'header change while locked');
  const before = now.vault.header;
  if (isNewer(before)) throw new VaultError('newer', 'vault.newer', 'header change of a newer vault');
  const read = readHeader(stored);
  if (read.type !== 'header') throw new VaultError('unreadable', 'vault.outdated', 'new header cannot be read');
  const { header } = read;
  if (header.mac !== before.mac) {
    const next = await openVault(header, vaultKey);
    const follows = header.generation === before.generation + 1 && header.vaultId === before.vaultId;
    const keys = [next.vaultKey, ...next.formerKeys].map(toBase64);
    if (!follows || !keys.includes(toBase64(now.vault.vaultKey)))
      throw new VaultError('outdated', 'vault.outdated', `generation ${header.generation}`);
    // Before the header is there that needs it: nobody who looks in between finds a lock that is closed.
    if (!hasDeviceSlot(header)) await homes.session.set(VAULT_KEY, toBase64(vaultKey));
    await putHeader(homes, header, stillOpens(before, header) ? before : null);
  }
  if (hasDeviceSlot(header)) await homes.session.remove([VAULT_KEY]);
  else await homes.session.set(VAULT_KEY, toBase64(vaultKey));
}

/** Forgets the key. A vault without a lock opens again by itself. */
export function lockVault({ session }: Pick<VaultHomes, 'session'>): Promise<void> {
  return session.remove([VAULT_KEY]);
}

export function hasDeviceSlot({ slots }: Pick<Header, 'slots'>): boolean {
  return slots.some(({ type }) => type === 'device');
}

/** Whether a copy without a lock holds, and another copy is of a vault that knows nothing of its keys: then one of the two was put there by somebody. */
async function contradict(copies: HeaderCopies): Promise<boolean> {
  const present = presentIn(copies);
  const [one, other] = present;
  if (one === undefined || other === undefined || isSame(one, other) || !present.some(hasDeviceSlot)) return false;
  const opened: OpenVault[] = [];
  for (const copy of present) {
    const key = await deviceKey(copy).catch(() => null);
    const vault = key === null ? null : await openVault(copy, key).catch(() => null);
    if (vault !== null) opened.push(vault);
    else if (hasDeviceSlot(copy)) return false;
  }
  const knows = async ({ vaultKey, formerKeys }: OpenVault, copy: Header): Promise<boolean> => {
    for (const key of [vaultKey, ...formerKeys]) if (await isAuthentic(copy, key)) return true;
    return false;
  };
  for (const vault of opened)
    for (const copy of present) {
      const older = copy.generation < vault.header.generation;
      if (older && !(await knows(vault, copy))) return true;
    }
  const [first, second] = opened;
  return (
    first !== undefined &&
    second !== undefined &&
    !(await knows(first, second.header)) &&
    !(await knows(second, first.header))
  );
}

function presentIn({ database, local }: HeaderCopies): Header[] {
  return [database, local].flatMap((read) => (read.type === 'header' ? [read.header] : []));
}

/** The first copy that opens and authenticates. What is wrong with the others is put right, and told. */
async function openCopies(
  homes: VaultHomes,
  copies: HeaderCopies,
  keyOf: (copy: Header) => Promise<Bytes | null>,
): Promise<OpenVault | null> {
  const passedBy: Header[] = [];
  let altered: VaultError | null = null;
  for (const copy of bestFirst(copies)) {
    try {
      const key = await keyOf(copy);
      if (key === null) {
        passedBy.push(copy);
        continue;
      }
      const vault = await openVault(copy, key);
      // A later copy holds under the same key: what opened this one was its secret once, and is no more.
      for (const later of passedBy) if (await isAuthentic(later, key)) return null;
      if (isInBoth(copies, copy)) {
        await sayRepaired(homes);
        return vault;
      }
      return await repair(homes, copies, vault, Math.max(0, ...passedBy.map(({ generation }) => generation)));
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      altered = error;
      passedBy.push(copy);
    }
  }
  if (altered !== null) throw altered;
  return null;
}

/** @param above a generation that a copy claims without right: the right one must be above it */
async function repair(homes: VaultHomes, copies: HeaderCopies, vault: OpenVault, above: number): Promise<OpenVault> {
  const finding = await findingOf(copies, vault, above);
  if (isNewer(vault.header)) return vault;
  const { header } = vault;
  const right =
    above < header.generation
      ? header
      : await withSlots({ ...vault, header: { ...header, generation: above } }, header.slots);
  await homes.session.set(REPAIRING_KEY, finding);
  const put = await repairHomes(homes, copies, right);
  if (put === 'stale') return vault;
  // A home that takes nothing is the disk's trouble, and nothing was put right in it.
  if (put === 'in-both') await sayRepaired(homes);
  return { ...vault, header: right };
}

/** Safe to repeat. What was put right is said, also where whoever did it was gone before. */
async function sayRepaired({ session }: VaultHomes): Promise<void> {
  const finding = readFinding(await session.get(REPAIRING_KEY));
  if (finding === null) return;
  await session.set(FINDING_KEY, finding);
  await session.remove([REPAIRING_KEY]);
}

async function findingOf(copies: HeaderCopies, { header, vaultKey }: OpenVault, above: number): Promise<HeaderFinding> {
  const present = presentIn(copies);
  if (!present.some((copy) => isSame(copy, header))) return 'previous';
  if (above > 0) return 'altered';
  const other = present.find((copy) => !isSame(copy, header));
  if (other === undefined) return 'torn';
  if (!(await isAuthentic(other, vaultKey))) return other.generation < header.generation ? 'behind' : 'altered';
  return other.generation === header.generation ? 'twoLatest' : 'behind';
}

async function deviceKey({ slots, vaultId }: Header): Promise<Bytes | null> {
  const slot = slots.find((each): each is DeviceSlot => each.type === 'device');
  if (slot === undefined) return null;
  const key = await openSlot(slot, vaultId, fromBase64(slot.params.secret));
  if (key === null) throw new VaultError('altered', 'vault.wrongKey', 'device slot does not open');
  return key;
}

/** Whether everything that opens the one before opens the present one too: if not, it must not stay beside it. */
function stillOpens(before: Header, after: Header): boolean {
  return before.slots.every(({ wrapped }) => after.slots.some((slot) => slot.wrapped === wrapped));
}
