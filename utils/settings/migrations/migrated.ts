import * as v from 'valibot';
import { from1To2 } from './1-to-2';

/** What is stored, as the present version would have stored it; anything that is no older version is returned as it is. */
export function migrated(stored: unknown): unknown {
  const version = v.safeParse(v.object({ version: v.literal(1) }), stored);
  return version.success ? from1To2(stored) : stored;
}
