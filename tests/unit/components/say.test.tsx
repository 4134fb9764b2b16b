import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { joined } from '@/components/shell/joined';
import { Said } from '@/components/shell/Said';
import { say } from '@/components/shell/say';
import { waitText } from '@/components/shell/time-text';
import type { SentenceKey } from '@/utils/sentence/sentence';

test('a sentence says its values, and its numbers as the language writes them', () => {
  expect(say({ key: 'boundary.problem.twice', values: { site: 'a {name} $1.example' } })).toBe(
    'a {name} $1.example stands here twice. Once is enough.',
  );
  expect(say({ key: 'boundary.problem.tooManyLines', values: { most: 500, lines: 1200 } })).toContain('1,200');
  expect(say({ key: 'time.minutes', count: 1 })).toBe('1 minute');
});

test('a sentence of another version is said as one that holds for all', () => {
  expect(say({ key: 'of.another.version' as SentenceKey, count: 2, values: { a: 1 } })).toBe(
    say({ key: 'shell.unsaid' }),
  );
});

test('elements stand where the language wants them, and words in them are left alone', () => {
  const places = { name: <bdi>{'{time}'}</bdi>, time: 'noon' };
  expect(renderToString(<Said of="check.gaps.off" places={places} />)).toBe(
    '<bdi>{time}</bdi>: Breakwater off since noon.',
  );
});

test('phrases stand in a row, and a wait in minutes and seconds', () => {
  expect(joined([])).toBe('');
  expect(joined(['a', 'b', 'c'])).toBe('a, b, c');
  expect([1, 60, 90, 900].map(waitText)).toEqual(['1 second', '1 minute', '1 minute and 30 seconds', '15 minutes']);
});
