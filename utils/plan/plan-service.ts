import type { PlanSaved } from '../messaging/protocol';
import type { Store } from '../platform/store';
import type { LockedShow } from '../settings/locked-show';
import { openText, sealText } from '../vault/private-text';
import { type TextAccess, textAccess, vaultForText } from '../vault/text-access-service';
import type { VaultHomes } from '../vault/vault-service';
import type { Plan } from './plan';
import { editedPlan, type PlanEdit } from './plan-edit';
import { PLAN_KEY, PLAN_TEXT_KEY } from './plan-key';
import { shownWhileLocked } from './plan-text';
import { type PlanRead, readPlan, troubleWithPlan } from './read-plan';

export interface PlanHomes extends VaultHomes {
  readonly local: Pick<Store, 'get' | 'setAll'>;
}

/** While the vault is locked, or where it cannot be opened, the parts that may be shown then. */
export async function loadPlan(homes: PlanHomes): Promise<PlanRead> {
  return (await load(homes)).read;
}

/** Changes the plan on the disk. Two of these must not run at once: the keeper runs one task after the other. */
export async function editPlan(homes: PlanHomes, edit: PlanEdit, shows: readonly LockedShow[]): Promise<PlanSaved> {
  const { read, access } = await load(homes);
  if (access.type === 'locked') return { type: 'refused', sentence: { key: 'vault.locked' } };
  if (read.type !== 'plan') return { type: 'refused', sentence: troubleWithPlan(read) };
  const edited = editedPlan(read.plan, edit);
  if (edited.type === 'full') return { type: 'refused', sentence: edited.sentence };
  await save(homes, edited.plan, access, shows);
  return { type: 'saved' };
}

/** Makes what lies on the disk follow the ticks and the vault's present key. The same twice is the same as once. */
export async function sealPlan(homes: PlanHomes, shows: readonly LockedShow[]): Promise<void> {
  if ((await homes.local.get(PLAN_KEY)) === undefined) return;
  const { read, access } = await load(homes);
  if (access.type !== 'locked' && read.type === 'plan') await save(homes, read.plan, access, shows);
}

interface Loaded {
  readonly read: PlanRead;
  readonly access: TextAccess;
}

async function load(homes: PlanHomes): Promise<Loaded> {
  const [stored, sealed, access] = await Promise.all([
    homes.local.get(PLAN_KEY),
    homes.local.get(PLAN_TEXT_KEY),
    textAccess(homes),
  ]);
  const text = access.type === 'open' ? await openText(access.vault, 'plan', sealed) : undefined;
  return { read: readPlan(text ?? stored), access };
}

async function save(homes: PlanHomes, plan: Plan, access: TextAccess, shows: readonly LockedShow[]): Promise<void> {
  const vault = await vaultForText(homes, access);
  if (vault === null) return;
  await homes.local.setAll({
    [PLAN_KEY]: shownWhileLocked(plan, shows),
    [PLAN_TEXT_KEY]: await sealText(vault, 'plan', plan),
  });
}
