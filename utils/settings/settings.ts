import * as v from 'valibot';
import { BOUNDARIES, type Boundary } from '../boundary/boundary';
import { boundarySchema } from '../boundary/boundary-schema';

/** What a person has set, as it lies in storage. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly boundaries: readonly Boundary[];
}

export const SETTINGS_VERSION = 1;
export const FIRST_SETTINGS: Settings = { version: SETTINGS_VERSION, boundaries: [] };

const settingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  boundaries: v.pipe(v.array(boundarySchema), v.maxLength(BOUNDARIES)),
});

export type SettingsRead =
  | { readonly type: 'settings'; readonly settings: Settings }
  /** Made by a later version: what stands goes on standing, and nothing is written over it. */
  | { readonly type: 'newer'; readonly version: number }
  | { readonly type: 'unreadable'; readonly reason: string };

/** Reads what storage holds; `undefined` is a first start. Each older version would pass through its migration first. */
export function readSettings(stored: unknown): SettingsRead {
  if (stored === undefined) return { type: 'settings', settings: FIRST_SETTINGS };
  const version = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer()) }), stored);
  if (version.success && version.output.version > SETTINGS_VERSION)
    return { type: 'newer', version: version.output.version };
  const read = v.safeParse(settingsSchema, stored);
  if (read.success) return { type: 'settings', settings: read.output };
  return { type: 'unreadable', reason: v.summarize(read.issues) };
}
