import { SUMMARY_PARTS, type SummaryPart } from './choices';

/** What may be ticked: goals only where there are any. */
export function offeredParts(goals: readonly unknown[]): readonly SummaryPart[] {
  return SUMMARY_PARTS.filter((part) => part !== 'goals' || goals.length > 0);
}
