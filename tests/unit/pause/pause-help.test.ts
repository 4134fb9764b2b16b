import { expect, test } from 'vitest';
import type { BoundaryId } from '@/utils/boundary/boundary';
import {
  chooseHelp,
  type HelpBasis,
  type Helped,
  helpWith,
  NOT_HELPED_YET,
  type PauseHelp,
} from '@/utils/pause/pause-help';
import { id } from '../../support/builders';
import { activity, card, contact, plan, trigger } from '../../support/plan-builders';

const basis = { effects: {}, random: 0.5 };
function helpAt(
  given: HelpBasis,
  before: Helped,
  boundaries: readonly BoundaryId[],
): { help: PauseHelp; helped: Helped } {
  const { chosen, helped } = chooseHelp(given, before);
  return { help: helpWith(given.plan, chosen, boundaries), helped };
}

test('what brought it on is asked at every other pause, and never of somebody without triggers', () => {
  const own = { ...basis, plan: plan({ triggers: [trigger('one')] }) };
  const first = helpAt(own, NOT_HELPED_YET, [id('a')]);
  const second = helpAt(own, first.helped, [id('a')]);
  const third = helpAt(own, second.helped, [id('a')]);
  expect([first, second, third].map(({ help }) => help.triggers.length)).toEqual([1, 0, 1]);
  expect(helpAt({ ...basis, plan: plan() }, NOT_HELPED_YET, []).help.triggers).toEqual([]);
});

test('cards for this boundary come, and those for others do not', () => {
  const cards = [card('here', { boundaries: [id('a')] }), card('there', { boundaries: [id('b')] }), card('always')];
  const { help } = helpAt({ ...basis, plan: plan({ cards }) }, NOT_HELPED_YET, [id('a')]);
  expect(help.cards.map((each) => each.id)).toEqual([cards[0]?.id, cards[2]?.id]);
});

test('a person to reach is offered only where there is one, and the pinned exercise always', () => {
  const pinned = { pinned: 'reach', off: [], plain: true } as const;
  expect(helpAt({ ...basis, plan: plan({ exercises: pinned }) }, NOT_HELPED_YET, []).help.exercise).not.toBe('reach');
  const known = plan({ exercises: pinned, contacts: [contact('Ann')] });
  expect(helpAt({ ...basis, plan: known }, NOT_HELPED_YET, []).help).toMatchObject({ exercise: 'reach', plain: true });
});

test('activities begin with another one by chance, and none is lost', () => {
  const activities = [activity('a'), activity('b'), activity('c')];
  const { help } = helpAt({ ...basis, plan: plan({ activities }) }, NOT_HELPED_YET, []);
  expect(help.activities.map(({ text }) => text)).toEqual(['b', 'c', 'a']);
});
