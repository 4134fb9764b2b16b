import type { PlanSaved, Saved, SharingSaved, VaultReplaced } from '../messaging/protocol';
import type { PlanEdit } from '../plan/plan-edit';
import type { Edit } from '../settings/edit';
import { toWaitingId } from '../settings/waiting-id';
import type { SharingEdit } from '../sharing/sharing-edit';
import { toBase64 } from '../vault/bytes';
import type { LockChange } from '../vault/change-lock';
import { askSurely, TaskFailed } from './messages';

/** What to tell the person where nothing came of it. */
function refusedFor(error: unknown): Extract<Saved, { readonly type: 'refused' }> {
  return {
    type: 'refused',
    sentence: { key: error instanceof TaskFailed ? 'shell.notWritten' : 'shell.notAnswering' },
  };
}

/** Sends a change that the person made; never rejects. */
export function sendEdit(edit: Edit): Promise<Saved> {
  const id = toWaitingId(crypto.getRandomValues(new Uint8Array(8)));
  return askSurely({ type: 'settings/edit', edit, id }).catch(refusedFor);
}

/** The same of a change of the plan. */
export function sendPlanEdit(edit: PlanEdit): Promise<PlanSaved> {
  return askSurely({ type: 'plan/edit', edit }).catch(refusedFor);
}

/** The same of a change of sharing. */
export function sendSharingEdit(edit: SharingEdit): Promise<SharingSaved> {
  return askSurely({ type: 'sharing/edit', edit }).catch(refusedFor);
}

/** The same of a change of the lock. */
export function sendLockChange({ header, vaultKey }: LockChange): Promise<VaultReplaced> {
  const request = { type: 'vault/replace', header: header.stored, vaultKey: toBase64(vaultKey) } as const;
  return askSurely(request).catch(() => ({ type: 'refused', sentence: { key: 'lock.problem.notAnswering' } }));
}

/** Forgets the key, in every window. Rejects where the background does not answer. */
export async function sendLock(): Promise<void> {
  await askSurely({ type: 'vault/lock' });
}
