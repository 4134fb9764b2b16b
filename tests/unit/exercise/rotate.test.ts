import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS, type ExerciseId } from '@/utils/exercise/exercise-id';
import { type OfferBasis, offer, whySentence, withOffered } from '@/utils/exercise/rotate';

const BASIS: OfferBasis = {
  available: EXERCISE_IDS,
  pinned: null,
  off: [],
  offered: null,
  effects: {},
  random: 0,
};
const with_ = (change: Partial<OfferBasis>) => offer({ ...BASIS, ...change });

const some = fc.subarray([...EXERCISE_IDS]);
const one = fc.constantFrom(...EXERCISE_IDS);
const bases: fc.Arbitrary<OfferBasis> = fc.record({
  available: some,
  pinned: fc.option(one),
  off: some,
  offered: fc.option(fc.record({ id: one, times: fc.integer({ min: 1, max: 6 }) })),
  effects: fc.dictionary(one, fc.record({ count: fc.nat(9), drop: fc.integer({ min: -60, max: 60 }) })),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

test('none that is off is ever offered; where none is left it is breathing', () => {
  fc.assert(
    fc.property(bases, (basis) => {
      const { exercise } = offer(basis);
      const on = basis.available.filter((id) => !basis.off.includes(id));
      if (on.length === 0) expect(exercise).toBe('breathing');
      else expect(on).toContain(exercise);
    }),
  );
});

test('what takes long is offered only where it was pinned, or where nothing else is on', () => {
  fc.assert(
    fc.property(bases, (basis) => {
      const { exercise, why } = offer(basis);
      const on = basis.available.filter((id) => !basis.off.includes(id));
      if (exercise !== 'rethink' && exercise !== 'ride') return;
      expect(why.type === 'pinned' || on.every((id) => id === 'rethink' || id === 'ride')).toBe(true);
    }),
  );
});

test('a pinned one stays, however often it was offered', () => {
  fc.assert(
    fc.property(bases, one, (basis, pinned) => {
      expect(offer({ ...basis, available: EXERCISE_IDS, off: [], pinned })).toMatchObject({
        exercise: pinned,
        why: { type: 'pinned' },
      });
    }),
  );
});

test('the first pause has the wave, unless it is off', () => {
  expect(with_({ random: 0.7 })).toMatchObject({ exercise: 'surf', why: { type: 'one' } });
  expect(with_({ off: ['surf'] }).exercise).not.toBe('surf');
});

describe('four pauses in a row', () => {
  test('have the same one, and the fifth has another', () => {
    let offered = withOffered(null, with_({}).exercise);
    const first = offered.id;
    for (let pause = 2; pause <= 4; pause += 1) {
      const { exercise, why } = with_({ offered, random: 0.9 });
      expect({ exercise, why }).toEqual({ exercise: first, why: { type: 'same' } });
      offered = withOffered(offered, exercise);
    }
    const fifth = with_({ offered });
    expect(fifth.exercise).not.toBe(first);
    expect(fifth.why).toEqual({ type: 'fresh', times: 4 });
    expect(withOffered(offered, fifth.exercise)).toEqual({ id: fifth.exercise, times: 1 });
  });

  test('one that was turned off in between goes at once, and nothing is said of its times', () => {
    const { exercise, why } = with_({ offered: { id: 'surf', times: 2 }, off: ['surf'] });
    expect(exercise).not.toBe('surf');
    expect(why).toEqual({ type: 'one' });
  });

  test('where it is the only one it stays', () => {
    expect(with_({ available: ['needs'], offered: { id: 'needs', times: 9 } })).toMatchObject({
      exercise: 'needs',
      why: { type: 'same' },
    });
  });
});

describe('their own ratings', () => {
  const share = (id: ExerciseId, effects: OfferBasis['effects']) =>
    Array.from({ length: 900 }, (_, at) =>
      with_({ offered: { id: 'surf', times: 4 }, effects, random: at / 900 }),
    ).filter(({ exercise }) => exercise === id).length / 900;

  test('prefer what helped, and leave room for the others', () => {
    const even = share('kindness', {});
    const helped = share('kindness', { kindness: { count: 6, drop: 14 } });
    expect(helped).toBeGreaterThan(even * 2);
    expect(share('kindness', { kindness: { count: 9, drop: 90 } })).toBeLessThan(0.5);
    expect(share('kindness', { kindness: { count: 6, drop: -30 } })).toBeGreaterThan(0.02);
  });

  test('fewer than three of them change nothing', () => {
    expect(share('kindness', { kindness: { count: 2, drop: 20 } })).toBeCloseTo(share('kindness', {}), 1);
  });

  test('are given as the reason in one sentence', () => {
    const { why } = with_({ available: ['kindness'], effects: { kindness: { count: 6, drop: 13 } } });
    expect(whySentence(why)).toEqual({ key: 'exercise.why.helped', count: 6, values: { drop: 2 } });
  });

  test('are no reason where nothing was lower', () => {
    const { why } = with_({ available: ['kindness'], effects: { kindness: { count: 6, drop: 1 } } });
    expect(why).toEqual({ type: 'one' });
  });
});

test('the length is that of its first way', () => {
  expect(with_({ pinned: 'surf' }).length).toBe(30);
  expect(with_({ pinned: 'ride' }).length).toBe(300);
  expect(with_({ pinned: 'kindness' }).length).toBeNull();
});
