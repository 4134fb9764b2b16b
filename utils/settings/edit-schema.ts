import * as v from 'valibot';
import { boundaryDraftSchema, boundaryIdSchema } from '../boundary/boundary-schema';
import { listIdSchema, listSchema } from '../list/list-schema';
import type { Edit } from './edit';
import {
  idleMinutesSchema,
  lockedShowsSchema,
  reminderSchema,
  retentionSchema,
  safeSearchSchema,
  strictHoursSchema,
  waitingIdSchema,
  waitToLoosenSchema,
} from './read-settings';

export const editSchema: v.GenericSchema<unknown, Edit> = v.variant('type', [
  v.strictObject({ type: v.literal('add-boundary'), id: boundaryIdSchema, draft: boundaryDraftSchema }),
  v.strictObject({ type: v.literal('change-boundary'), id: boundaryIdSchema, draft: boundaryDraftSchema }),
  v.strictObject({ type: v.literal('remove-boundary'), id: boundaryIdSchema }),
  v.strictObject({ type: v.literal('put-list'), list: listSchema }),
  v.strictObject({ type: v.literal('remove-list'), id: listIdSchema }),
  v.strictObject({ type: v.literal('safe-search'), services: safeSearchSchema }),
  v.strictObject({ type: v.literal('wait-to-loosen'), hours: waitToLoosenSchema }),
  v.strictObject({ type: v.literal('strict'), hours: strictHoursSchema }),
  v.strictObject({ type: v.literal('strict-end') }),
  v.strictObject({ type: v.literal('lock-idle'), minutes: idleMinutesSchema }),
  v.strictObject({ type: v.literal('lock-shows'), shows: lockedShowsSchema }),
  v.strictObject({ type: v.literal('retention'), retention: retentionSchema }),
  v.strictObject({ type: v.literal('backup-reminder'), days: reminderSchema }),
  v.strictObject({ type: v.literal('keep'), id: waitingIdSchema }),
]);
