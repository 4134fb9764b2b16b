import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { BoundaryList } from '@/components/boundary/BoundaryList';
import type { Boundary, BoundaryId } from '@/utils/boundary/boundary';
import { boundary } from '../../support/builders';

const nothing = (): void => undefined;
const BOUNDARY = boundary(['video.example', '!video.example/learn'], { name: 'Evenings', reason: 'my evenings' });

function list(shown: Boundary, more: { waiting?: BoundaryId[]; open?: [BoundaryId, number][] } = {}): string {
  const html = renderToString(
    <BoundaryList
      boundaries={[shown]}
      waiting={new Set(more.waiting)}
      open={new Map(more.open)}
      resting={new Map()}
      onEdit={nothing}
      onRemove={nothing}
      onAllowAccess={nothing}
      onEnd={nothing}
    />,
  );
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test('a boundary says its sites, its rule and the reason in words', () => {
  expect(list(BOUNDARY)).toBe(
    'Evenings On my evenings video.example except video.example/learn Wait 20 seconds, then open for 10 minutes. Edit Remove',
  );
});

test.each<[Partial<Boundary>, string]>([
  [{ waitSeconds: 0, allowMinutes: 0 }, 'No wait, then this page once.'],
  [{ waitSeconds: 1, allowMinutes: 1 }, 'Wait 1 second, then open for 1 minute.'],
  [{ waitSeconds: 90 }, 'Wait 1 minute and 30 seconds, then open for 10 minutes.'],
  [{ waitSeconds: 900 }, 'Wait 15 minutes, then open for 10 minutes.'],
])('%o is said as words: %s', (change, words) => {
  expect(list({ ...BOUNDARY, ...change })).toContain(words);
});

test('one that holds nothing says why, and what can be done about it', () => {
  expect(list({ ...BOUNDARY, on: false })).toContain('Evenings Off');
  expect(list(BOUNDARY, { waiting: [BOUNDARY.id] })).toMatch(/Waiting for access\..*Allow access/);
  expect(list(BOUNDARY, { open: [[BOUNDARY.id, 7]] })).toContain('Open for 7 more minutes. End it now');
  expect(list(BOUNDARY, { open: [[BOUNDARY.id, 1]] })).toContain('Open for 1 more minute. End it now');
});
