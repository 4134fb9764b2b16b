import * as v from 'valibot';
import { boundaryIdSchema } from '../boundary/boundary-schema';
import type { Health } from './gaps';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));

const healthSchema: v.GenericSchema<unknown, Health> = v.strictObject({
  lastAlive: v.nullable(time),
  lastRepair: v.nullable(time),
  openGaps: v.array(
    v.strictObject({
      cause: v.picklist(['off', 'access', 'update']),
      from: time,
      boundary: v.exactOptional(boundaryIdSchema),
    }),
  ),
});

/** `null` where nothing readable is stored. */
export function readHealth(stored: unknown): Health | null {
  const read = v.safeParse(healthSchema, stored);
  return read.success ? read.output : null;
}
