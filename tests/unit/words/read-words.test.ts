import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '@/components/shell/say';
import { readWords } from '@/utils/words/read-words';

const textsOf = (text: string): string[] | 'refused' => {
  const read = readWords(text);
  return read.type === 'refused' ? 'refused' : read.words.map((word) => `${word.exception ? '!' : ''}${word.text}`);
};

describe('a line is understood', () => {
  test.for([
    ['casino', ['casino']],
    ['  CASINO  ', ['casino']],
    ['Ｃａｓｉｎｏ', ['casino']],
    ['adult   content', ['adult content']],
    ['adult-content', ['adult content']],
    ['adult\n\n! Adult Education', ['adult', '!adult education']],
    ['ΟΔΟΣ', ['οδοσ']],
    ['МАГАЗИН', ['магазин']],
    ['cafe\u0301', ['café']],
    ['18+', ['18']],
    ['成人', ['成人']],
    ['成人video', ['成人 video']],
    ['หนังโป๊', ['หนังโป๊']],
    ['हिन्दी', ['हिन्दी']],
  ] as const)('%s', ([text, words]) => expect(textsOf(text)).toEqual(words));

  test('as it was written, tidied', () => {
    expect(readWords('Adult   Content\n! Adult  Education')).toMatchObject({
      words: [{ written: 'Adult Content' }, { written: '!Adult Education' }],
    });
  });
});

describe('a line is refused', () => {
  const problemsOf = (text: string) => {
    const read = readWords(text);
    return read.type === 'refused' ? read.problems.map(({ line, sentence }) => ({ line, said: say(sentence) })) : [];
  };

  test.for([
    ['', 0, 'Write at least one word'],
    ['!', 0, 'after the exclamation mark'],
    ['casino\n?!…', 1, 'no letter'],
    ['a', 0, 'too short'],
    ['性', 0, 'too short'],
    ['a'.repeat(61), 0, 'too long'],
    [`casino\n!${'a'.repeat(61)}`, 1, 'too long'],
    ['casino\n\nCASINO', 2, 'twice'],
    ['casino\n!casino', 1, 'both as a word and as an exception'],
    ['!casino', 0, 'all exceptions'],
    [Array.from({ length: 201 }, (_, at) => `word${at}`).join('\n'), 200, 'up to 200'],
  ] as const)('%s', ([text, line, sentence]) => {
    expect(problemsOf(text)).toMatchObject([{ line, said: expect.stringContaining(sentence) }]);
  });

  test('but 200 lines and 60 characters are fine', () => {
    expect(textsOf(Array.from({ length: 200 }, (_, at) => `word${at}`).join('\n'))).toHaveLength(200);
    expect(textsOf('a'.repeat(60))).toEqual(['a'.repeat(60)]);
  });
});

test('whatever is typed, reading does not throw, and what it accepts it reads the same again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
      const read = readWords(text);
      if (read.type === 'refused') {
        for (const { sentence } of read.problems) expect(say(sentence).length).toBeGreaterThan(10);
        return;
      }
      expect(readWords(read.words.map(({ written }) => written).join('\n'))).toEqual(read);
    }),
    { numRuns: 2000 },
  );
});
