import { expect, test } from 'vitest';
import { problemTexts } from '@/components/boundary/problem-texts';
import type { Sentence } from '@/utils/sentence/sentence';

const tooLong: Sentence = { key: 'boundary.problem.lineTooLong' };
const twice = (site: string): Sentence => ({ key: 'boundary.problem.twice', values: { site } });

test('what is true of many lines is said once', () => {
  expect(problemTexts([tooLong, tooLong, tooLong])).toEqual(['This line is too long to be a site.']);
});

test('of many sentences the first few are said, and how many more there are', () => {
  const said = problemTexts(Array.from({ length: 500 }, (_, line) => twice(`s${line}.test`)));
  expect(said).toHaveLength(6);
  expect(said[0]).toBe('s0.test stands here twice. Once is enough.');
  expect(said.at(-1)).toBe('495 more lines cannot be taken as they are.');
  expect(problemTexts(Array.from({ length: 6 }, (_, line) => twice(`s${line}.test`))).at(-1)).toBe(
    'One more line cannot be taken as it is.',
  );
});
