import type { BoundaryId } from '../../boundary/boundary';
import { countByDay } from '../count-by-day';
import type { Journal } from '../journal';
import { countOf } from '../picture/bar';
import { type CsvField, csvText } from './csv';
import { dayBoundaryCounts } from './day-boundary-counts';

/** In English whatever the page's language, for programs go by them. */
const COLUMNS = [
  'date',
  'boundary',
  'boundary_id',
  'pauses',
  'left',
  'continued',
  'closed',
  'no_choice',
  'part_not_seen',
] as const;

/**
 * Counts by day and boundary, earliest day first. A day of which a part could not be seen names the causes in every row of
 * its own; where it had no pause it has one row without numbers, because nothing seen is not the same as nothing there.
 */
export function countsCsv(journal: Journal, nameOf: (boundary: BoundaryId) => string): string {
  const gaps = new Map(
    countByDay(journal, { from: null, until: null }).flatMap(({ date, gaps: causes }) =>
      causes.length === 0 ? [] : [[date, causes.join(' ')]],
    ),
  );
  const counts = dayBoundaryCounts(journal);
  const seen = new Set(counts.map(({ date }) => date));
  const counted = counts.map((count): [date: string, ...rest: CsvField[]] => {
    const { date, boundary, pauses, left, continued, closed } = count;
    const numbers = [pauses, left, continued, closed, countOf(count, 'open')];
    return [date, nameOf(boundary), boundary, ...numbers, gaps.get(date) ?? ''];
  });
  const unseen = [...gaps].flatMap(([date, causes]): [date: string, ...rest: CsvField[]][] =>
    seen.has(date) ? [] : [[date, '', '', '', '', '', '', '', causes]],
  );
  const rows = [...counted, ...unseen].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return csvText([COLUMNS, ...rows]);
}
