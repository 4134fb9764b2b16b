import * as v from 'valibot';
import { BOUNDARIES } from '../boundary/boundary';
import { boundaryIdSchema, draftFieldsSchema, storedBoundarySchema } from '../boundary/boundary-schema';
import { listIdSchema, storedListSchema } from '../list/list-schema';
import { safeSearchIdSchema } from '../safe-search/safe-search-schema';
import { LOCKED_SHOWS } from './locked-show';
import { migrated } from './migrations/migrated';
import {
  FIRST_SETTINGS,
  IDLE_MINUTES,
  MOST_LISTS,
  MOST_WAITING,
  REMINDER_DAYS,
  RETENTION_DAYS,
  type Retention,
  SETTINGS_VERSION,
  type Settings,
  STRICT_HOURS,
  WAITS_TO_LOOSEN,
} from './settings';
import type { Loosening, WaitingId } from './waiting';

export const waitToLoosenSchema = v.picklist(WAITS_TO_LOOSEN);
export const strictHoursSchema = v.picklist(STRICT_HOURS);
export const idleMinutesSchema = v.picklist(IDLE_MINUTES);
export const lockedShowsSchema = v.pipe(v.array(v.picklist(LOCKED_SHOWS)), v.maxLength(LOCKED_SHOWS.length));
export const retentionSchema: v.GenericSchema<unknown, Retention> = v.strictObject({
  days: v.nullable(v.picklist(RETENTION_DAYS)),
  older: v.picklist(['counts', 'gone']),
});
export const reminderSchema = v.nullable(v.picklist(REMINDER_DAYS));
const due = v.pipe(v.number(), v.minValue(0));
export const waitingIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{11}$/),
  v.transform((id) => id as WaitingId),
);
export const safeSearchSchema = v.pipe(v.array(safeSearchIdSchema), v.maxLength(50));

const looseningSchema: v.GenericSchema<unknown, Loosening> = v.variant('type', [
  v.strictObject({ type: v.literal('change-boundary'), boundary: boundaryIdSchema, fields: draftFieldsSchema }),
  v.strictObject({ type: v.literal('remove-boundary'), boundary: boundaryIdSchema }),
  v.strictObject({ type: v.literal('remove-list'), list: listIdSchema }),
  v.strictObject({ type: v.literal('safe-search-off'), services: safeSearchSchema }),
  v.strictObject({ type: v.literal('wait-less'), hours: waitToLoosenSchema }),
  v.strictObject({ type: v.literal('strict-end') }),
]);

const settingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  boundaries: v.pipe(v.array(storedBoundarySchema), v.maxLength(BOUNDARIES)),
  lists: v.pipe(v.array(storedListSchema), v.maxLength(MOST_LISTS)),
  safeSearch: safeSearchSchema,
  waitToLoosen: waitToLoosenSchema,
  waiting: v.pipe(
    v.array(v.strictObject({ id: waitingIdSchema, change: looseningSchema, due })),
    v.maxLength(MOST_WAITING),
  ),
  strict: v.nullable(v.strictObject({ due })),
  lock: v.strictObject({ idleMinutes: idleMinutesSchema, shows: lockedShowsSchema }),
  retention: retentionSchema,
  backupReminder: reminderSchema,
});

export type SettingsRead =
  | { readonly type: 'settings'; readonly settings: Settings }
  /** Made by a later version: what stands goes on standing, and nothing is written over it. */
  | { readonly type: 'newer'; readonly version: number }
  | { readonly type: 'unreadable'; readonly reason: string };

/** Reads what storage holds; `undefined` is a first start. What an older version wrote passes through its migrations first. */
export function readSettings(stored: unknown): SettingsRead {
  if (stored === undefined) return { type: 'settings', settings: FIRST_SETTINGS };
  const version = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer()) }), stored);
  if (version.success && version.output.version > SETTINGS_VERSION)
    return { type: 'newer', version: version.output.version };
  const read = v.safeParse(settingsSchema, migrated(stored));
  if (read.success) return { type: 'settings', settings: read.output };
  return { type: 'unreadable', reason: v.summarize(read.issues) };
}
