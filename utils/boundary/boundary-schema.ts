import * as v from 'valibot';
import {
  ALLOW_MINUTES,
  type Boundary,
  type BoundaryDraft,
  type BoundaryId,
  NAME_LENGTH,
  REASON_LENGTH,
  SITES_PER_BOUNDARY,
  WAIT_SECONDS,
} from './boundary';
import { LINE_LENGTH } from './line-length';

export const boundaryIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{11}$/),
  v.transform((id) => id as BoundaryId),
);

const siteSchema = v.strictObject({
  exception: v.boolean(),
  host: v.pipe(v.string(), v.regex(/^(?:[a-z0-9_.-]{1,253}|\[[0-9a-f:.]{2,45}\])$/)),
  scope: v.picklist(['host-and-below', 'below', 'exact']),
  path: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LINE_LENGTH))), v.maxLength(LINE_LENGTH)),
  written: v.pipe(v.string(), v.maxLength(LINE_LENGTH)),
});

const draftEntries = {
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(NAME_LENGTH)),
  reason: v.pipe(v.string(), v.maxLength(REASON_LENGTH)),
  sites: v.pipe(
    v.array(siteSchema),
    v.maxLength(SITES_PER_BOUNDARY),
    v.check((sites) => sites.some((site) => !site.exception)),
  ),
  waitSeconds: v.pipe(v.number(), v.integer(), v.minValue(WAIT_SECONDS.least), v.maxValue(WAIT_SECONDS.most)),
  allowMinutes: v.pipe(v.number(), v.integer(), v.minValue(ALLOW_MINUTES.least), v.maxValue(ALLOW_MINUTES.most)),
  on: v.boolean(),
};

export const boundaryDraftSchema: v.GenericSchema<unknown, BoundaryDraft> = v.strictObject(draftEntries);
export const boundarySchema: v.GenericSchema<unknown, Boundary> = v.strictObject({
  id: boundaryIdSchema,
  ...draftEntries,
});
