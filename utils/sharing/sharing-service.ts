import type { SharingSaved } from '../messaging/protocol';
import type { Store } from '../platform/store';
import { openText, sealText } from '../vault/private-text';
import { type TextAccess, textAccess, vaultForText } from '../vault/text-access-service';
import type { VaultHomes } from '../vault/vault-service';
import { editedSharing } from './edited-sharing';
import { readSharing, type SharingRead, troubleWithSharing } from './read-sharing';
import { FIRST_SHARING, type Sharing } from './sharing';
import type { SharingEdit } from './sharing-edit';
import { SHARING_TEXT_KEY } from './sharing-key';

export interface SharingHomes extends VaultHomes {
  readonly local: Pick<Store, 'get' | 'setAll'>;
}

/** All of sharing is private: nothing of it is known while locked. */
export async function loadSharing(homes: SharingHomes): Promise<SharingRead> {
  return (await load(homes)).read;
}

/** Changes it on the disk. Two of these must not run at once: the keeper runs one task after the other. */
export async function editSharing(homes: SharingHomes, edit: SharingEdit): Promise<SharingSaved> {
  const { read, access } = await load(homes);
  if (read.type !== 'sharing') return { type: 'refused', sentence: troubleWithSharing(read) };
  const edited = editedSharing(read.sharing, edit);
  if (edited.type === 'refused') return edited;
  const saved = await save(homes, edited.sharing, access);
  return saved ? { type: 'saved' } : { type: 'refused', sentence: troubleWithSharing({ type: 'locked' }) };
}

/** Makes what lies on the disk follow the vault's present key. The same twice is the same as once. */
export async function sealSharing(homes: SharingHomes): Promise<void> {
  if ((await homes.local.get(SHARING_TEXT_KEY)) === undefined) return;
  const { read, access } = await load(homes);
  if (read.type === 'sharing') await save(homes, read.sharing, access);
}

interface Loaded {
  readonly read: SharingRead;
  readonly access: TextAccess;
}

async function load(homes: SharingHomes): Promise<Loaded> {
  const [sealed, access] = await Promise.all([homes.local.get(SHARING_TEXT_KEY), textAccess(homes)]);
  if (access.type === 'locked') return { read: { type: 'locked' }, access };
  if (sealed === undefined) return { read: { type: 'sharing', sharing: FIRST_SHARING }, access };
  const text = access.type === 'open' ? await openText(access.vault, 'sharing', sealed) : undefined;
  return { read: readSharing(text), access };
}

/** Nothing is written where it was locked in between. */
async function save(homes: SharingHomes, sharing: Sharing, access: TextAccess): Promise<boolean> {
  const vault = await vaultForText(homes, access);
  if (vault === null) return false;
  await homes.local.setAll({ [SHARING_TEXT_KEY]: await sealText(vault, 'sharing', sharing) });
  return true;
}
