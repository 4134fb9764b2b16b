import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { SummaryView } from '@/components/sharing/SummaryView';
import type { SummaryBody } from '@/utils/sharing/summary';
import { body } from '../../support/sharing-builders';

const shown = (given: Partial<SummaryBody> = {}): string => render(<SummaryView body={body(given)} />);

test('says counts and days, and that a day could not be seen whole', () => {
  const html = shown();
  expect(html).toContain('There were 5 pauses. 3 ended with leaving the page. 1 ended with continuing.');
  expect(html).toContain('<caption id="table-shared-days">Counts by day</caption>');
  expect(html).toContain('On 1 day a part could not be seen');
  expect(html).toContain('Part of this day');
  expect(html).toContain('Asked to be looked at until Thu, Dec 24, 2026. This is a request.');
  expect(html).toContain('If a summary does not come, it means nothing.');
});

test('what was not shared is said to be so, and is no zero', () => {
  const { gaps: _, exercises: __, ...bare } = body({ totals: {}, days: [{ date: '2026-11-24' }] });
  const html = render(<SummaryView body={bare} />);
  expect(html).toContain('Counts are not part of this summary.');
  expect(html).toContain('Whether something could not be seen is not part of this summary.');
  expect(html).not.toContain('<table');
  expect(html).not.toContain('Exercises done');
});

test('words stay words, and what they stand for is said', () => {
  const html = shown({
    numbers: 'bands',
    totals: { pauses: 'many', left: 'several', continued: 'few' },
    days: [{ date: '2026-11-24', pauses: 'few', left: 'few', continued: 'none' }],
    exercises: [{ name: 'surf', done: 'several' }],
    urge: { before: 'high', after: 'medium' },
  });
  expect(html).toContain('There were many pauses. Several ended with leaving the page.');
  expect(html).toContain('a few means 1 to 3');
  expect(html).toContain('high (7 to 10) before');
});

test('what somebody wrote is text, and isolated for direction', () => {
  const html = shown({ note: '<img src=x onerror=alert(1)>', boundaries: [{ name: '<b>name</b>', pauses: 1 }] });
  expect(html).toContain('<bdi>&lt;img src=x onerror=alert(1)></bdi>');
  expect(html).toContain('<bdi>&lt;b>name&lt;/b></bdi>');
});

test('a time zone that this machine does not know is no reason to show nothing', () => {
  expect(shown({ timezone: 'Mars/Olympus' })).toContain('(UTC)');
});
