import { type NumberedRule, type Rule, ruleKey } from './rule';

export interface RuleDifference {
  readonly removeRuleIds: readonly number[];
  readonly addRules: readonly NumberedRule[];
}

export const NO_DIFFERENCE: RuleDifference = { removeRuleIds: [], addRules: [] };

/**
 * What turns the standing rules into the desired ones, whatever was there.
 * @param firstId the smallest id that a new rule may get
 */
export function ruleDifference(
  standing: readonly NumberedRule[],
  desired: readonly Rule[],
  firstId: number,
): RuleDifference {
  const wanted = new Map(desired.map((rule) => [ruleKey(rule), rule]));
  const kept = new Set<number>();
  for (const rule of standing) {
    if (wanted.delete(ruleKey(rule))) kept.add(rule.id);
  }
  let next = firstId;
  const addRules = [...wanted.values()].map((rule) => {
    while (kept.has(next)) next += 1;
    return { id: next++, ...rule };
  });
  return { removeRuleIds: standing.filter(({ id }) => !kept.has(id)).map(({ id }) => id), addRules };
}

export function isNoDifference(difference: RuleDifference): boolean {
  return difference.removeRuleIds.length === 0 && difference.addRules.length === 0;
}
