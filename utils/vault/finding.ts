import * as v from 'valibot';
import type { Header } from './header';

/**
 * What was found at the header's copies and put right. `altered`: one did not authenticate. `torn`: one could not be read or was missing.
 * `behind`: one was older. `twoLatest`: two that authenticate and differ. `previous`: only the one before was left. `rolledBack`: both are
 * older than what was written since.
 */
const findingSchema = v.picklist(['altered', 'torn', 'behind', 'twoLatest', 'previous', 'rolledBack']);

export type HeaderFinding = v.InferOutput<typeof findingSchema>;

/** Where memory holds what was found, until somebody has read it. */
export const FINDING_KEY = 'vault-finding';

/** Where memory holds what is being put right: whoever does it may be gone before it could be said. */
export const REPAIRING_KEY = 'vault-repairing';

export function readFinding(stored: unknown): HeaderFinding | null {
  return v.is(findingSchema, stored) ? stored : null;
}

/** @param latest the highest generation that a segment of the journal tells of; segments are written under headers that are on the disk */
export function isRolledBack({ generation }: Pick<Header, 'generation'>, latest: number): boolean {
  return generation < latest;
}
