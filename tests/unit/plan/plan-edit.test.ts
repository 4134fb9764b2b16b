import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS } from '@/utils/exercise/exercise-id';
import { MOST_CONTACTS, MOST_FIRST_STEPS, MOST_GOALS, type Plan } from '@/utils/plan/plan';
import { editedPlan, type PlanEdit } from '@/utils/plan/plan-edit';
import { planEditSchema } from '@/utils/plan/plan-edit-schema';
import { readPlan } from '@/utils/plan/read-plan';
import { id } from '../../support/builders';
import { activity, card, contact, goal, plan, planId, trigger } from '../../support/plan-builders';

/** The plan after these edits, where there was room for each. */
function changed(before: Plan, ...edits: readonly PlanEdit[]): Plan {
  return edits.reduce((now, edit) => {
    const edited = editedPlan(now, edit);
    return edited.type === 'edited' ? edited.plan : now;
  }, before);
}

/** Edits about one thing of many; `window` keeps what two windows change apart. */
function anyEdit(window: 'one' | 'two'): fc.Arbitrary<PlanEdit> {
  const name = fc.constantFrom('a', 'b').map((each) => `${window}-${each}`);
  const words = fc.constantFrom('words', 'other words');
  const exercise = fc.constantFrom(...EXERCISE_IDS.slice(window === 'one' ? 0 : 5, window === 'one' ? 5 : 11));
  const number = name.map((each) => (each.endsWith('a') ? '112' : '116 123') + (window === 'one' ? '1' : '2'));
  return fc.oneof(
    fc
      .tuple(name, words)
      .map(([each, text]): PlanEdit => ({ type: 'put-trigger', trigger: trigger(each, each + text) })),
    name.map((each): PlanEdit => ({ type: 'remove-trigger', id: planId(each) })),
    fc
      .tuple(name, words, fc.subarray([planId<never>(`${window}-a`), planId<never>('before')]))
      .map(([each, text, triggers]): PlanEdit => ({ type: 'put-card', card: card(each, { if: text, triggers }) })),
    name.map((each): PlanEdit => ({ type: 'remove-card', id: planId(each) })),
    fc
      .tuple(name, words)
      .map(([each, text]): PlanEdit => ({ type: 'put-activity', activity: activity(each, each + text) })),
    name.map((each): PlanEdit => ({ type: 'remove-activity', id: planId(each) })),
    fc
      .tuple(name, words, fc.boolean())
      .map(([each, text, done]): PlanEdit => ({ type: 'put-goal', goal: goal(each, each + text, done) })),
    fc.tuple(name, fc.boolean()).map(([each, done]): PlanEdit => ({ type: 'goal-done', id: planId(each), done })),
    name.map((each): PlanEdit => ({ type: 'remove-goal', id: planId(each) })),
    name.map((each): PlanEdit => ({ type: 'put-step', step: each })),
    name.map((each): PlanEdit => ({ type: 'remove-step', step: each })),
    fc
      .tuple(number, words)
      .map(([each, text]): PlanEdit => ({ type: 'put-number', number: { name: text, number: each } })),
    number.map((each): PlanEdit => ({ type: 'remove-number', number: each })),
    fc.tuple(exercise, fc.boolean()).map(([each, on]): PlanEdit => ({ type: 'exercise', exercise: each, on })),
    fc.boolean().map((on): PlanEdit => ({ type: 'comfort', comfort: window === 'one' ? 'still' : 'sound', on })),
  );
}
const anyPlan = fc
  .tuple(fc.array(anyEdit('one'), { maxLength: 8 }), fc.array(anyEdit('two'), { maxLength: 8 }))
  .map(([one, two]) => changed(plan({ triggers: [trigger('before')] }), ...one, ...two));

/** Whichever window came first: items that are new stand in the order in which they came. */
function anyOrder({ triggers, cards, activities, firstSteps, goals, numbers, ...rest }: Plan): unknown {
  const sorted = (items: readonly unknown[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort();
  return { ...rest, lists: [triggers, cards, activities, firstSteps, goals, numbers].map(sorted) };
}

describe('an edit', () => {
  test('carried out twice is the same as once, and gives a plan that storage can give back', () => {
    fc.assert(
      fc.property(anyPlan, fc.oneof(anyEdit('one'), anyEdit('two')), (before, edit) => {
        expect(v.parse(planEditSchema, edit)).toEqual(edit);
        const once = changed(before, edit);
        expect(changed(once, edit)).toEqual(once);
        expect(readPlan(JSON.parse(JSON.stringify(once)))).toEqual({ type: 'plan', plan: once });
      }),
    );
  });

  test('of two windows comes to the same plan in whatever order the background hears them', () => {
    const interleaved = fc
      .tuple(fc.array(anyEdit('one'), { maxLength: 6 }), fc.array(anyEdit('two'), { maxLength: 6 }))
      .chain(([one, two]) =>
        fc.tuple(
          fc.constant(one),
          fc.constant(two),
          fc.array(fc.boolean(), { minLength: one.length + two.length, maxLength: one.length + two.length }),
        ),
      );
    fc.assert(
      fc.property(anyPlan, interleaved, (before, [one, two, turns]) => {
        const left = { one: [...one], two: [...two] };
        const mixed = turns.flatMap((first) => {
          const next = (first ? left.one : left.two).shift() ?? (first ? left.two : left.one).shift();
          return next === undefined ? [] : [next];
        });
        expect(mixed).toHaveLength(one.length + two.length);
        expect(anyOrder(changed(before, ...mixed))).toEqual(anyOrder(changed(before, ...one, ...two)));
      }),
    );
  });

  test('that removes a trigger takes it out of the cards, and a card that is put later does not bring it back', () => {
    const tied = card('tied', { triggers: [planId('bored'), planId('tired')], boundaries: [id('one')] });
    const before = plan({ triggers: [trigger('bored'), trigger('tired')], cards: [tied] });
    const removed = changed(before, { type: 'remove-trigger', id: planId('bored') });
    expect(removed.triggers).toEqual([trigger('tired')]);
    expect(removed.cards).toEqual([{ ...tied, triggers: [planId('tired')] }]);
    expect(changed(removed, { type: 'put-card', card: tied }).cards).toEqual(removed.cards);
  });

  test('that adds a suggestion which stands there already adds nothing', () => {
    const before = plan({ triggers: [trigger('bored', 'Bored')], activities: [activity('tea', 'Make tea')] });
    expect(changed(before, { type: 'put-trigger', trigger: trigger('again', 'bored') })).toEqual(before);
    expect(changed(before, { type: 'put-activity', activity: activity('again', 'Make tea') })).toEqual(before);
  });

  test('marks a goal as reached and as on the way again, changes its words, and leaves the others and their order', () => {
    const before = plan({ goals: [goal('walk'), goal('call'), goal('sleep')] });
    const reached = changed(before, { type: 'goal-done', id: planId('call'), done: true });
    expect(reached.goals).toEqual([goal('walk'), goal('call', 'call', true), goal('sleep')]);
    expect(changed(reached, { type: 'goal-done', id: planId('call'), done: false })).toEqual(before);
    expect(changed(reached, { type: 'put-goal', goal: goal('call', 'Call Jo', true) }).goals).toEqual([
      goal('walk'),
      goal('call', 'Call Jo', true),
      goal('sleep'),
    ]);
    expect(changed(before, { type: 'goal-done', id: planId('never there'), done: true })).toEqual(before);
    expect(changed(before, { type: 'put-goal', goal: goal('again', 'WALK') })).toEqual(before);
  });

  test('that finds no room says so and changes nothing; what is there can still be changed', () => {
    const names = ['ann', 'ben', 'cam'];
    const before = plan({ contacts: names.map((name) => contact(name)) });
    expect(names).toHaveLength(MOST_CONTACTS);
    expect(editedPlan(before, { type: 'put-contact', contact: contact('dee') })).toEqual({
      type: 'full',
      sentence: { key: 'plan.full.contacts', values: { most: 3 } },
    });
    const mail = contact('ann', { type: 'mail', to: 'ann@example.com' });
    expect(changed(before, { type: 'put-contact', contact: mail }).contacts[0]).toEqual(mail);
    const steps = plan({ firstSteps: Array.from({ length: MOST_FIRST_STEPS }, (_, index) => `step ${index}`) });
    expect(editedPlan(steps, { type: 'put-step', step: 'one more' }).type).toBe('full');
    expect(editedPlan(steps, { type: 'put-step', step: 'step 2' })).toEqual({ type: 'edited', plan: steps });
    const goals = plan({ goals: Array.from({ length: MOST_GOALS }, (_, index) => goal(`goal ${index}`)) });
    expect(editedPlan(goals, { type: 'put-goal', goal: goal('one more') })).toEqual({
      type: 'full',
      sentence: { key: 'plan.full.goals', values: { most: 20 } },
    });
  });

  test('pins an exercise, turns it on with that, and lets go of it when it is turned off', () => {
    const off = changed(plan(), { type: 'exercise', exercise: 'surf', on: false });
    expect(off.exercises.off).toEqual(['surf']);
    const pinned = changed(off, { type: 'pin', exercise: 'surf' });
    expect(pinned.exercises).toMatchObject({ pinned: 'surf', off: [] });
    expect(changed(pinned, { type: 'exercise', exercise: 'surf', on: false }).exercises).toMatchObject({
      pinned: null,
      off: ['surf'],
    });
    expect(changed(pinned, { type: 'pin', exercise: null }).exercises.pinned).toBeNull();
    expect(changed(pinned, { type: 'plain', plain: true }).exercises.plain).toBe(true);
    expect(changed(pinned, { type: 'comfort', comfort: 'vibration', on: true }).comfort).toEqual({
      still: false,
      sound: false,
      vibration: true,
    });
  });

  test('removes what it names and nothing else', () => {
    const before = plan({
      cards: [card('one'), card('two')],
      contacts: [contact('ann'), contact('ben')],
      activities: [activity('tea'), activity('walk')],
      numbers: [
        { name: 'Nurse', number: '111' },
        { name: 'Line', number: '116 123' },
      ],
      firstSteps: ['Stand up', 'Breathe'],
      goals: [goal('walk'), goal('call')],
    });
    const left = changed(
      before,
      { type: 'remove-card', id: planId('one') },
      { type: 'remove-contact', id: planId('ben') },
      { type: 'remove-activity', id: planId('tea') },
      { type: 'remove-number', number: '111' },
      { type: 'remove-step', step: 'Stand up' },
      { type: 'remove-goal', id: planId('walk') },
      { type: 'remove-step', step: 'never there' },
    );
    expect(left).toEqual({
      ...before,
      cards: [card('two')],
      contacts: [contact('ann')],
      activities: [activity('walk')],
      numbers: [{ name: 'Line', number: '116 123' }],
      firstSteps: ['Breathe'],
      goals: [goal('call')],
    });
  });
});
