import * as v from 'valibot';
import { from1To2 } from './1-to-2';
import { from2To3 } from './2-to-3';
import { from3To4 } from './3-to-4';

/** By the version that each of them begins at. */
const STEPS = { 1: from1To2, 2: from2To3, 3: from3To4 } as const;

/** What is stored, as the present version would have stored it; anything that is no older version is returned as it is. */
export function migrated(stored: unknown): unknown {
  const version = v.safeParse(v.object({ version: v.picklist([1, 2, 3]) }), stored);
  if (!version.success) return stored;
  const next = STEPS[version.output.version](stored);
  return next === stored ? stored : migrated(next);
}
