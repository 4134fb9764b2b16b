import * as v from 'valibot';

const version3 = v.strictObject({
  version: v.literal(3),
  boundaries: v.unknown(),
  lists: v.unknown(),
  safeSearch: v.unknown(),
  waitToLoosen: v.unknown(),
  waiting: v.unknown(),
  strict: v.unknown(),
});

/**
 * Version 4 knows how a lock behaves, for how long pauses are kept, and a reminder of backups. Everything was kept until now, so it is kept.
 * What is no version 3 is returned as it is, for the present schema to refuse.
 */
export function from3To4(stored: unknown): unknown {
  const read = v.safeParse(version3, stored);
  if (!read.success) return stored;
  return {
    ...read.output,
    version: 4,
    lock: { idleMinutes: 15, shows: [] },
    retention: { days: null, older: 'counts' },
    backupReminder: null,
  };
}
