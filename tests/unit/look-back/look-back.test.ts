import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FIRST_LOOK_BACK,
  LOOK_BACK_STEPS,
  type LookBackEvent,
  nextLookBack,
  numberOf,
} from '@/utils/look-back/look-back';
import type { TriggerId } from '@/utils/plan/plan';

const next = { type: 'next' } as const;

test('four steps lead to its end, each of which can be passed by', () => {
  const steps = [1, 2, 3, 4].reduce(
    (looks) => [...looks, nextLookBack(looks.at(-1) ?? FIRST_LOOK_BACK, next)],
    [FIRST_LOOK_BACK],
  );
  expect(steps.map(({ step }) => step)).toEqual([...LOOK_BACK_STEPS]);
  expect(steps.slice(0, 4).map(({ step }) => numberOf(step))).toEqual([1, 2, 3, 4]);
});

test('an answer goes on by itself, and going back keeps it', () => {
  const answered = nextLookBack(FIRST_LOOK_BACK, { type: 'trigger', trigger: 'one' as TriggerId });
  expect(answered).toMatchObject({ step: 'need', trigger: 'one' });
  expect(nextLookBack(answered, { type: 'back' })).toMatchObject({ step: 'trigger', trigger: 'one' });
});

test('no order of presses leaves its steps, and what is over stays over', () => {
  const anyEvent = fc.constantFrom<LookBackEvent>(
    next,
    { type: 'back' },
    { type: 'trigger', trigger: 'one' as TriggerId },
    { type: 'helper', helper: 'wait' },
  );
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const look = events.reduce(nextLookBack, FIRST_LOOK_BACK);
      expect(LOOK_BACK_STEPS).toContain(look.step);
      if (look.step === 'done') expect(nextLookBack(look, { type: 'back' })).toBe(look);
    }),
  );
});
