import * as v from 'valibot';

const version1 = v.strictObject({ version: v.literal(1), boundaries: v.array(v.looseObject({})) });

/**
 * Version 2 knows hours, budgets, words, lists, mirrors and a wait before loosening. What was set before goes on as it was: at every
 * hour, without any of them. What is no version 1 is returned as it is, for the present schema to refuse.
 */
export function from1To2(stored: unknown): unknown {
  const read = v.safeParse(version1, stored);
  if (!read.success) return stored;
  return {
    version: 2,
    boundaries: read.output.boundaries.map((boundary) => ({
      ...boundary,
      words: [],
      wordScope: 'searches',
      lists: [],
      mirrors: false,
      when: { spans: null, from: null, until: null },
      budget: null,
      stepUp: null,
      hard: { type: 'never' },
    })),
    lists: [],
    safeSearch: [],
    waitToLoosen: 0,
    waiting: [],
  };
}
