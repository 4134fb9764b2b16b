import { expect, test } from 'vitest';
import type { PlanEdit } from '@/utils/plan/plan-edit';
import { toCard } from '@/utils/plan/to-card';
import { pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { send } from '../support/edit.ts';
import { planId, trigger } from '../support/plan-builders.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const ALONE = trigger('alone______', 'Alone at night');

async function openPause(path: string): Promise<Tab> {
  const tab = await world.browser.open(world.site.url('blocked.test', path));
  await pauseShown(tab);
  return tab;
}

/** How the told urge changed over each exercise, as memory has it. */
async function effects(): Promise<Record<string, { count: number; drop: number }>> {
  const page = await world.browser.openPage('quiet.html');
  const recent = await page.evaluate<{ effects: Record<string, { count: number; drop: number }> } | undefined>(
    `(globalThis.browser ?? globalThis.chrome).storage.session.get('recent').then(({ recent }) => recent)`,
  );
  await page.close();
  return recent?.effects ?? {};
}

test('an exercise is begun with one press, rated before and after, and remembered for the next offer', async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'], wait: 600 });
  const tab = await openPause('/one');
  expect(await tab.text('.exercise__title')).toBe('Ride the wave');
  await tab.press('radio', '6');
  await tab.press('button', 'Start');
  await until('it runs', () => tab.has('button', 'Stop'));
  await until('the water moves', () => tab.evaluate<boolean>(`document.querySelector('.wave--moving') !== null`));
  await tab.press('button', 'Stop');
  await until('it is asked again', async () => (await tab.text('.asking')).includes('Before, you said 6.'));
  await tab.press('radio', '8');
  await until('a kind answer to a higher number', async () => (await tab.text('.asking')).includes('That is common.'));
  await tab.press('radio', '4');
  await until('and to a lower one', async () => (await tab.text('.asking')).includes('You stayed with it.'));
  await tab.press('button', 'Leave this page');
  await until('it is remembered', async () => (await effects())['surf']?.count === 1);
  expect(await effects()).toEqual({ surf: { count: 1, drop: 2 } });
  await tab.close();
});

test('after four pauses another exercise is offered, and says so; any can be chosen', async () => {
  const titles: string[] = [];
  for (let pause = 0; pause < 4; pause += 1) {
    const tab = await openPause(`/again-${pause}`);
    await until('the offer', async () => (await tab.text('.exercise')).length > 0);
    titles.push(await tab.text('.exercise__title'));
    if (pause === 3)
      await until('it says so', async () => /Here is another|the last one \d times/.test(await tab.text('.exercise')));
    if (pause === 3) {
      await tab.evaluate(`document.querySelector('.pause__ways summary').click()`);
      await tab.evaluate(
        `[...document.querySelectorAll('.exercise-choice__one')].find((each) => each.innerText.startsWith('A kind word')).click()`,
      );
      await until('it stands there', async () => (await tab.text('.exercise__title')) === 'A kind word');
    }
    await tab.close();
  }
  expect(new Set(titles.slice(0, 3))).toEqual(new Set(['Ride the wave']));
  expect(titles[3]).not.toBe('Ride the wave');
});

test('one tap says what brought it on, brings the card for it, and is not asked at the next pause', async () => {
  const page = await world.browser.openPage('quiet.html');
  const text = { when: 'I am alone', what: 'I call my sister', triggers: [ALONE.id], boundaries: [] };
  const edits: PlanEdit[] = [
    { type: 'put-trigger', trigger: ALONE },
    { type: 'put-card', card: toCard(planId('card_______'), text) },
  ];
  for (const edit of edits) expect(await send(page, { type: 'plan/edit', edit })).toEqual({ type: 'saved' });
  await page.close();
  const tab = await openPause('/why');
  await tab.press('radio', '5');
  await until('the question', async () => (await tab.text('.asking')).includes('What brought it on?'));
  await tab.press('button', 'Alone at night');
  await until('the card', async () => (await tab.text('.why')).includes('If I am alone, then I call my sister.'));
  await tab.close();
  const next = await openPause('/not-again');
  await next.press('radio', '5');
  await until('no question is left', async () =>
    (await next.text('.asking')).includes('It stays here, for you alone.'),
  );
  expect(await next.text('.asking')).not.toContain('What brought it on?');
  await next.close();
});
