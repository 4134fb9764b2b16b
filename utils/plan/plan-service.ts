import type { PlanSaved } from '../messaging/protocol';
import type { Store } from '../platform/store';
import { editedPlan, type PlanEdit } from './plan-edit';
import { PLAN_KEY } from './plan-key';
import { type PlanRead, readPlan, troubleWithPlan } from './read-plan';

export async function loadPlan(local: Pick<Store, 'get'>): Promise<PlanRead> {
  return readPlan(await local.get(PLAN_KEY));
}

/** Changes the plan on the disk. Two of these must not run at once: the keeper runs one task after the other. */
export async function editPlan(local: Pick<Store, 'get' | 'set'>, edit: PlanEdit): Promise<PlanSaved> {
  const read = await loadPlan(local);
  if (read.type !== 'plan') return { type: 'refused', sentence: troubleWithPlan(read) };
  const edited = editedPlan(read.plan, edit);
  if (edited.type === 'full') return { type: 'refused', sentence: edited.sentence };
  await local.set(PLAN_KEY, edited.plan);
  return { type: 'saved' };
}
