import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { JournalView, type JournalViewProps } from '@/components/journal/JournalView';
import { toBoundaryId } from '@/utils/boundary/boundary-id';

const REMOVED = toBoundaryId(Uint8Array.of(9, 0, 0, 0, 0, 0, 0, 0));
const NO_COUNTS = { type: 'counts', byBoundary: [], byDay: [], unopened: 0 } as const;

function journal(counts: JournalViewProps['counts'], inPrivate = false): string {
  return renderToString(
    <JournalView
      range="week"
      onRange={() => undefined}
      inPrivate={inPrivate}
      counts={counts}
      nameOf={() => null}
      dayText={(day) => day}
    />,
  );
}

test('in a private window it is said, once, that nothing of such windows is counted', () => {
  expect(journal(NO_COUNTS, true).split('This is a private window.')).toHaveLength(2);
  expect(journal(NO_COUNTS)).not.toContain('private window');
});

test('a boundary that is no more keeps its counts', () => {
  const byBoundary = [{ boundary: REMOVED, pauses: 3, left: 2, continued: 1, closed: 0 }];
  const html = journal({ ...NO_COUNTS, byBoundary });
  expect(html).toMatch(/A boundary you removed<\/th><td>3<\/td><td>2<\/td><td>1<\/td>/);
});

test('a gap is said as a gap, also on a day without a pause', () => {
  const nothing = { pauses: 0, left: 0, continued: 0, closed: 0 };
  const html = journal({
    ...NO_COUNTS,
    byDay: [
      { date: '2026-11-24', ...nothing, gaps: ['access', 'update'] },
      { date: '2026-11-23', ...nothing, pauses: 1, left: 1, gaps: [] },
    ],
  });
  expect(html).toContain('Part of this day: access to a site was missing, and Breakwater was being updated');
  expect(html.match(/class="gap"/g)).toHaveLength(1);
});

test('records that could not be opened are named, and no pauses is said as that', () => {
  expect(journal({ ...NO_COUNTS, unopened: 2 })).toContain('2 records could not be opened.');
  expect(journal(NO_COUNTS)).toContain('No pauses in this time.');
  expect(journal(NO_COUNTS)).not.toContain('could not be opened');
});

test('the tables are named, and their columns too', () => {
  const html = journal(NO_COUNTS);
  expect(html).toContain('Counts by boundary</caption>');
  expect(html).toContain('Counts by day</caption>');
  const columns = [...html.matchAll(/<th scope="col">([^<]+)/g)].map(([, name]) => name);
  expect(columns.slice(0, 4)).toEqual(['Boundary', 'Pauses', 'Left', 'Continued']);
});
