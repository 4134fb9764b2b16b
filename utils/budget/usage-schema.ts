import * as v from 'valibot';
import { boundaryIdSchema } from '../boundary/boundary-schema';
import type { Usage } from './usage';

const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.pipe(v.number(), v.finite(), v.minValue(0));

const usageSchema: v.GenericSchema<unknown, Usage> = v.record(
  boundaryIdSchema,
  v.strictObject({
    day: date,
    week: date,
    dayMs: count,
    weekMs: count,
    openings: count,
    continues: count,
    seenUntil: count,
  }),
);

/** What storage holds; nothing used where that cannot be read. */
export function readUsage(stored: unknown): Usage {
  const read = v.safeParse(usageSchema, stored);
  return read.success ? read.output : {};
}
