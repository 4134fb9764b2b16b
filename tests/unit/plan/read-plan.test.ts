import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '@/utils/plan/clean-line';
import {
  CARD_LENGTH,
  FIRST_PLAN,
  GOAL_LENGTH,
  MOST_GOALS,
  MOST_TRIGGERS,
  PLAN_VERSION,
  TEXT_LENGTH,
} from '@/utils/plan/plan';
import { planEditSchema } from '@/utils/plan/plan-edit-schema';
import { readLine, readPhone, readWay } from '@/utils/plan/read-line';
import { readPlan, troubleWithPlan } from '@/utils/plan/read-plan';
import { activity, card, contact, goal, plan, trigger } from '../../support/plan-builders';

const isEdit = (edit: unknown): boolean => v.safeParse(planEditSchema, edit).success;
const text = (length: number): string => 'x'.repeat(length);

async function vector(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8'));
}

describe('a stored plan', () => {
  test('of the present version is read as it was written', async () => {
    const stored = await vector('plan-2');
    expect(readPlan(stored)).toEqual({ type: 'plan', plan: stored });
  });

  test('of version 1 goes on as it was, without goals', async () => {
    const stored = await vector('plan-1');
    expect(readPlan(stored)).toEqual({
      type: 'plan',
      plan: { ...(stored as object), version: PLAN_VERSION, goals: [] },
    });
    expect(readPlan({ ...(stored as object), goals: [goal('walk')] }).type).toBe('unreadable');
    expect(readPlan({ ...(stored as object), cards: 'torn' }).type).toBe('unreadable');
  });

  test('that nobody has begun is empty', () => expect(readPlan(undefined)).toEqual({ type: 'plan', plan: FIRST_PLAN }));

  test('of a newer version is told apart', () => {
    const read = readPlan({ version: PLAN_VERSION + 1, cards: 'otherwise' });
    expect(read).toEqual({ type: 'newer', version: PLAN_VERSION + 1 });
    if (read.type === 'newer') expect(troubleWithPlan(read)).toEqual({ key: 'plan.trouble.newer' });
  });

  test('of any other shape is unreadable, and nothing throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(['unreadable', 'newer']).toContain(readPlan(value).type);
      }),
    );
    for (const bad of [
      { ...FIRST_PLAN, more: 1 },
      { ...FIRST_PLAN, triggers: Array.from({ length: MOST_TRIGGERS + 1 }, (_, index) => trigger(`t${index}`)) },
      { ...FIRST_PLAN, triggers: Array.from({ length: 100_000 }, () => trigger('t')) },
      { ...FIRST_PLAN, firstSteps: [''] },
      { ...FIRST_PLAN, goals: undefined },
      { ...FIRST_PLAN, goals: [{ ...goal('walk'), done: 'nearly' }] },
      { ...FIRST_PLAN, goals: Array.from({ length: MOST_GOALS + 1 }, (_, index) => goal(`g${index}`)) },
      { ...FIRST_PLAN, cards: [{ ...card('one'), triggers: ['short'] }] },
      { ...FIRST_PLAN, contacts: [contact('ann', { type: 'mail', to: 'not an address' })] },
      { ...FIRST_PLAN, exercises: { pinned: 'juggling', off: [], plain: false } },
      { ...FIRST_PLAN, comfort: { still: false, sound: 1, vibration: false } },
      JSON.parse('{"__proto__": {"version": 1}}'),
    ])
      expect(readPlan(bad).type).toBe('unreadable');
  });

  test('that tries to reach a prototype is unreadable', () => {
    const good = JSON.stringify(plan({ activities: [activity('tea')] }));
    expect(readPlan(JSON.parse(good)).type).toBe('plan');
    expect(readPlan(JSON.parse(good.replace('"text"', '"__proto__":{"text":"x"},"text"'))).type).toBe('unreadable');
  });
});

describe('an edit that was sent', () => {
  test('is taken up to its lengths and no further', () => {
    expect(isEdit({ type: 'put-trigger', trigger: trigger('a', text(TEXT_LENGTH)) })).toBe(true);
    expect(isEdit({ type: 'put-trigger', trigger: trigger('a', text(TEXT_LENGTH + 1)) })).toBe(false);
    expect(isEdit({ type: 'put-card', card: card('a', { if: text(CARD_LENGTH) }) })).toBe(true);
    expect(isEdit({ type: 'put-card', card: card('a', { if: text(CARD_LENGTH + 1) }) })).toBe(false);
    expect(isEdit({ type: 'put-card', card: card('a', { if: ' \n ' }) })).toBe(false);
    expect(isEdit({ type: 'put-contact', contact: contact(text(61)) })).toBe(false);
    expect(isEdit({ type: 'put-step', step: text(1_000_000) })).toBe(false);
    expect(isEdit({ type: 'put-goal', goal: goal('a', text(GOAL_LENGTH)) })).toBe(true);
    expect(isEdit({ type: 'put-goal', goal: goal('a', text(GOAL_LENGTH + 1)) })).toBe(false);
    expect(isEdit({ type: 'put-goal', goal: goal('a', ' \u202e ') })).toBe(false);
  });

  test('of any other shape is refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isEdit(value)).toBe(false);
      }),
    );
    for (const bad of [
      { type: '__proto__' },
      { type: 'constructor' },
      { type: 'comfort', comfort: '__proto__', on: true },
      { type: 'put-step', step: 'x', more: 1 },
      { type: 'put-card', card: { ...card('a'), triggers: Array.from({ length: 10_000 }, () => trigger('t').id) } },
      { type: 'exercise', exercise: 'toString', on: false },
      { type: 'put-goal', goal: { ...goal('a'), due: '2026-12-24' } },
      { type: 'goal-done', id: goal('a').id, done: 0.5 },
    ])
      expect(isEdit(bad)).toBe(false);
  });
});

describe('a line', () => {
  test.for([
    ['  Alone \t at\nnight ', 'Alone at night'],
    ['a\u0000b\u001b[31mc\u007f', 'ab[31mc'],
    ['\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['half \ud83d of a wave \ud83c\udf0a', 'half of a wave \ud83c\udf0a'],
    ['👩\u200d🌾 می\u200cخواهم', '👩\u200d🌾 می\u200cخواهم'],
    ['one\u2028two\u2029three', 'one two three'],
  ] as const)('%j is kept as %j', ([typed, kept]) => expect(cleanLine(typed)).toBe(kept));

  test('once cleaned is clean, and can always be part of an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = cleanLine(typed);
        expect(cleanLine(once)).toBe(once);
        expect(() => encodeURIComponent(once)).not.toThrow();
      }),
    );
  });

  test('that is empty or too long is refused with a sentence', () => {
    expect(readLine(' ', 5)).toMatchObject({ type: 'refused', sentence: { key: 'plan.problem.empty' } });
    expect(readLine('too long', 5)).toMatchObject({ sentence: { values: { most: 5, length: 8 } } });
    expect(readLine(' fits ', 5)).toEqual({ type: 'line', line: 'fits' });
  });

  test.for(['112', '+44 (0)20 7946-0000', '*123#', '116 123'])('%s is a phone number', (typed) =>
    expect(readPhone(typed)).toEqual({ type: 'line', line: typed }),
  );

  test.for(['', '12', '+ - +', 'tel:112', '112;ext=1', '112,,3', '1'.repeat(33), '１１２'])('%s is none', (typed) =>
    expect(readPhone(typed).type).toBe('refused'),
  );

  test.for(['ann@example.com', 'a.b+c@mail.example.org', 'ünï@bücher.example'])('%s is a mail address', (typed) =>
    expect(readWay('mail', typed)).toEqual({ type: 'line', line: typed }),
  );

  test.for([
    'ann',
    'ann@example',
    'ann@@example.com',
    'a@b.c?cc=d@e.f',
    'a b@c.de',
    '@example.com',
    'ann@example.',
    'a@b..c',
  ])('%s is none', (typed) => expect(readWay('mail', typed).type).toBe('refused'));
});
