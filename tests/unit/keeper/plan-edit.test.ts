import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper } from '@/utils/keeper/keeper-service';
import { FIRST_PLAN, MOST_ACTIVITIES } from '@/utils/plan/plan';
import type { PlanEdit } from '@/utils/plan/plan-edit';
import { PLAN_KEY } from '@/utils/plan/plan-key';
import { loadPlan } from '@/utils/plan/plan-service';
import { memoryBrowser } from '../../support/memory-browser';
import { activity, card, contact, plan, trigger } from '../../support/plan-builders';

function planWorld() {
  const { parts } = memoryBrowser(1_800_000_000_000);
  const answer = createAnswers(createKeeper(parts), parts);
  return {
    local: parts.local,
    edit: (edit: PlanEdit): Promise<unknown> => answer({ type: 'plan/edit', edit }, { id: 1, private: false }),
    plan: async () => {
      const read = await loadPlan(parts.journal);
      return read.type === 'plan' ? read.plan : read;
    },
  };
}

test('edits that arrive at once are all kept, one after the other, and a message that is repeated counts once', async () => {
  const { edit, plan: now } = planWorld();
  const edits: PlanEdit[] = [
    { type: 'put-trigger', trigger: trigger('bored') },
    { type: 'put-card', card: card('one') },
    { type: 'put-contact', contact: contact('ann') },
    { type: 'put-card', card: card('one') },
    { type: 'comfort', comfort: 'sound', on: true },
  ];
  expect(await Promise.all(edits.map(edit))).toEqual(edits.map(() => ({ type: 'saved' })));
  expect(await now()).toEqual(
    plan({
      triggers: [trigger('bored')],
      cards: [card('one')],
      contacts: [contact('ann')],
      comfort: { ...FIRST_PLAN.comfort, sound: true },
    }),
  );
});

test('a plan that is full says so, and stays', async () => {
  const { edit, local, plan: now } = planWorld();
  const full = plan({ activities: Array.from({ length: MOST_ACTIVITIES }, (_, index) => activity(`a${index}`)) });
  await local.set(PLAN_KEY, full);
  expect(await edit({ type: 'put-activity', activity: activity('tea') })).toEqual({
    type: 'refused',
    sentence: { key: 'plan.full.activities', values: { most: MOST_ACTIVITIES } },
  });
  expect(await now()).toEqual(full);
});

test.for([
  [{ version: 3, verses: [] }, 'plan.trouble.newer'],
  [{ version: 1, cards: 'torn' }, 'plan.trouble.unreadable'],
] as const)('what stands as %o is not written over', async ([stored, key]) => {
  const { edit, local } = planWorld();
  await local.set(PLAN_KEY, stored);
  expect(await edit({ type: 'put-card', card: card('one') })).toEqual({ type: 'refused', sentence: { key } });
  expect(await local.get(PLAN_KEY)).toEqual(stored);
});
