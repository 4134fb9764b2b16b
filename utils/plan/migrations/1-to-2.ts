import * as v from 'valibot';

const version1 = v.strictObject({
  version: v.literal(1),
  triggers: v.unknown(),
  cards: v.unknown(),
  contacts: v.unknown(),
  activities: v.unknown(),
  firstSteps: v.unknown(),
  numbers: v.unknown(),
  exercises: v.unknown(),
  comfort: v.unknown(),
});

/** Version 2 knows goals; none was written down. What is no version 1 is returned as it is, for the present schema to refuse. */
export function from1To2(stored: unknown): unknown {
  const read = v.safeParse(version1, stored);
  return read.success ? { ...read.output, version: 2, goals: [] } : stored;
}
