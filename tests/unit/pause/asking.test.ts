import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ended } from '@/utils/exercise/session';
import { changeOf, NOTHING_TOLD, questionNow, type Telling, toldOf, withUrge } from '@/utils/pause/asking';
import type { TriggerId } from '@/utils/plan/plan';

const ended: Ended = { exercise: 'surf', length: 30, finished: true };
const telling = (told: Partial<Telling>): Telling => ({ ...NOTHING_TOLD, ...told });

describe('one question at a time', () => {
  test('how strong it is, then what brought it on, and how strong it is after an exercise', () => {
    expect(questionNow(NOTHING_TOLD, null, true)).toBe('urge');
    expect(questionNow(telling({ urge: 7 }), null, true)).toBe('trigger');
    expect(questionNow(telling({ urge: 7 }), null, false)).toBeNull();
    expect(questionNow(telling({ urge: 7 }), ended, true)).toBe('urge-after');
    expect(questionNow(telling({ urge: 7, urgeAfter: 7 }), ended, true)).toBe('trigger');
  });

  test('after an exercise, a first number is the one of afterwards, and who wants to give none is asked for none', () => {
    expect(questionNow(NOTHING_TOLD, ended, true)).toBe('urge-after');
    expect(withUrge(NOTHING_TOLD, 6, ended)).toMatchObject({ urge: null, urgeAfter: 6 });
    expect(questionNow(telling({ skipped: ['urge'] }), ended, true)).toBe('trigger');
  });

  test('what was passed by is not asked again, and every pause comes to an end of questions', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (done, asks) => {
        let now = NOTHING_TOLD;
        for (let presses = 0; presses < 3; presses += 1) {
          const question = questionNow(now, done ? ended : null, asks);
          if (question !== null) now = { ...now, skipped: [...now.skipped, question] };
        }
        expect(questionNow(now, done ? ended : null, asks)).toBeNull();
        expect(toldOf(3, now, null)).toEqual({ seconds: 3 });
      }),
    );
  });
});

test('a number is of before or of after the exercise, and one told anew corrects it', () => {
  const first = withUrge(NOTHING_TOLD, 8, null);
  expect(first).toMatchObject({ urge: 8, urgeAfter: null });
  expect(withUrge(first, 6, null)).toMatchObject({ urge: 6, urgeAfter: null });
  const second = withUrge(first, 5, ended);
  expect(second).toMatchObject({ urge: 8, urgeAfter: 5 });
  expect(withUrge(second, 9, ended)).toMatchObject({ urge: 8, urgeAfter: 9 });
  expect([changeOf(second), changeOf(withUrge(second, 9, ended)), changeOf(first)]).toEqual(['lower', 'higher', null]);
});

test('everything that was told is kept together', () => {
  const told = telling({ urge: 7, urgeAfter: 4, trigger: 'trigger____' as TriggerId });
  expect(toldOf(12, told, { ...ended, exercise: 'feeling', emotion: 'lonely' })).toEqual({
    seconds: 12,
    urge: 7,
    urgeAfter: 4,
    trigger: 'trigger____',
    emotion: 'lonely',
    exercise: { name: 'feeling', finished: true, seconds: 30 },
  });
});
