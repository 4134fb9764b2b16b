import { fromBase64 } from '@/utils/vault/bytes';
import type { Header } from '@/utils/vault/header';
import { openSlot } from '@/utils/vault/slot';
import { createVault, type OpenVault, openVault } from '@/utils/vault/vault';
import type { VaultHomes } from '@/utils/vault/vault-service';
import { memoryStore } from './memory-store';

/** A vault without a lock, opened. */
export async function newVault(): Promise<OpenVault> {
  const header = await createVault();
  return openVault(header, await deviceKeyOf(header));
}

/** The vault key of a vault without a lock. */
export async function deviceKeyOf({ slots, vaultId }: Header): Promise<Uint8Array<ArrayBuffer>> {
  const [slot] = slots;
  const key = slot?.type === 'device' ? await openSlot(slot, vaultId, fromBase64(slot.params.secret)) : null;
  if (key === null) throw new Error('no device slot opens');
  return key;
}

/** Homes of nothing but memory. */
export function memoryHomes() {
  const held: { header?: unknown; previous?: unknown } = {};
  const database: VaultHomes['database'] = {
    getHeader: async () => structuredClone(held.header),
    getPreviousHeader: async () => structuredClone(held.previous),
    putHeader: async (header, previous) => {
      Object.assign(held, structuredClone({ header, previous }));
    },
  };
  const alone: VaultHomes['alone'] = (task) => task();
  return { held, database, local: memoryStore(), session: memoryStore(), alone };
}
