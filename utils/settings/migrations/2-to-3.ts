import * as v from 'valibot';

const version2 = v.strictObject({
  version: v.literal(2),
  boundaries: v.unknown(),
  lists: v.unknown(),
  safeSearch: v.unknown(),
  waitToLoosen: v.unknown(),
  waiting: v.unknown(),
});

/** Version 3 knows strict windows; none has begun. What is no version 2 is returned as it is, for the present schema to refuse. */
export function from2To3(stored: unknown): unknown {
  const read = v.safeParse(version2, stored);
  return read.success ? { ...read.output, version: 3, strict: null } : stored;
}
