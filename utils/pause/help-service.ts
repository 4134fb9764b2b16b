import type { RecentMemory } from '../journal/recent-service';
import { FIRST_PLAN } from '../plan/plan';
import { loadPlan, type PlanHomes } from '../plan/plan-service';
import type { HelpBasis } from './pause-help';

export interface HelpParts {
  readonly journal: PlanHomes;
  readonly recent: Pick<RecentMemory, 'now'>;
  /** 0 to 1, without 1. */
  readonly random: () => number;
}

/** A plan that cannot be read keeps nobody from a pause: it helps without it. */
export async function readHelpBasis({ journal, recent, random }: HelpParts): Promise<HelpBasis> {
  const [read, { effects }] = await Promise.all([loadPlan(journal).catch(() => null), recent.now()]);
  return { plan: read?.type === 'plan' ? read.plan : FIRST_PLAN, effects, random: random() };
}
