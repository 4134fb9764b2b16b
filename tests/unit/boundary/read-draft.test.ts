import { describe, expect, test } from 'vitest';
import { EMPTY_FORM } from '@/components/boundary/form-text';
import { LISTS_PER_BOUNDARY } from '@/utils/boundary/boundary';
import { type DraftText, readDraft } from '@/utils/boundary/read-draft';
import { toListId } from '@/utils/list/list-id';
import { isPublicSuffix } from '../../support/public-suffix';

/** Fields with their sentences' keys. */
function problems(text: Partial<DraftText>): string[] {
  const read = readDraft({ ...EMPTY_FORM, ...text }, isPublicSuffix, new Map(), 'A list');
  return read.type === 'draft' ? [] : read.problems.map(({ field, sentence }) => `${field} ${sentence.key}`);
}
const lists = (count: number) =>
  Array.from({ length: count }, (_, at) => toListId(Uint8Array.of(at, 0, 0, 0, 0, 0, 0, 0)));

describe('what is wrong is said at its own field alone', () => {
  test('where words were meant, no site is asked for', () => {
    expect(problems({ words: 'x'.repeat(10_000) })).toEqual(['words words.problem.lineTooLong']);
    expect(problems({ words: Array.from({ length: 500 }, (_, at) => `word${at}`).join('\n') })).toEqual([
      'words words.problem.tooMany',
    ]);
    expect(problems({ words: '!only an exception' })).toEqual(['words words.problem.onlyExceptions']);
    expect(problems({ words: 'casino' })).toEqual([]);
    expect(problems({ words: ' \n ' })).toEqual(['sites boundary.problem.noSite']);
  });

  test('one boundary has room for so many lists', () => {
    expect(problems({ lists: lists(LISTS_PER_BOUNDARY) })).toEqual([]);
    expect(problems({ lists: lists(LISTS_PER_BOUNDARY + 1) })).toEqual(['lists boundary.problem.tooManyLists']);
  });
});
