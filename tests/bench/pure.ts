import { encodeDomains } from '@/utils/list/domain-set';
import { addressDecisions, reconcileRules } from './decisions';
import type { Figure } from './figure';
import { listImport } from './list-import';
import { names } from './long-list';

export { PERSON_CARD, sealedSummaries } from './sealed-summaries';

/** What needs no browser. */
export async function pureFigures(): Promise<Figure[]> {
  return [await addressDecisions(), await listImport(), await reconcileRules()];
}

/** A list of half a million names, as text and packed as the database holds it. */
export function longList(): { readonly names: readonly string[]; readonly packed: Uint8Array } {
  const long = names(500_000);
  return { names: long, packed: encodeDomains(long) };
}
