import * as v from 'valibot';
import { from1To2 } from './1-to-2';
import { from2To3 } from './2-to-3';

/** What is stored, as the present version would have stored it; anything that is no older version is returned as it is. */
export function migrated(stored: unknown): unknown {
  const version = v.safeParse(v.object({ version: v.picklist([1, 2]) }), stored);
  if (!version.success) return stored;
  return from2To3(version.output.version === 1 ? from1To2(stored) : stored);
}
